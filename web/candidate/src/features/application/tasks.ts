import type { Application, Exam, LocalizedText, Step } from '@keju/ui'
import type { RouteLocationRaw } from 'vue-router'
import { missingFields } from './askedFields'

/** Something the candidate can do about a step, and where. */
export interface Task {
  readonly label: LocalizedText
  readonly to: RouteLocationRaw
}

/** What the candidate should do next: the first step that is in their hands. */
export function nextTask(application: Application, exam: Exam): Task | undefined {
  return application.steps
    .filter(isMyTurn)
    .map((step) => taskFor(step, application, exam))
    .find((task) => task !== undefined)
}

/** Whether this step waits for the candidate, also when a decision went against them but can be mended. */
export function isMyTurn(step: Step): boolean {
  return step.waitingFor === 'CANDIDATE'
}

export function taskFor(step: Step, application: Application, exam: Exam): Task | undefined {
  switch (step.step) {
    case 'COMMITMENT':
      return pledgeTask(application, exam)
    case 'APPLICATION':
      return formTask(step, application, exam)
    case 'PHOTO':
      return task(application, 'photo', { zh: '上传照片', en: 'Upload a photo' })
    case 'FEE':
      return task(application, 'payment', { zh: '去缴费', en: 'Pay the fee' })
    case 'TICKET':
      return task(application, 'ticket', { zh: '打印准考证', en: 'Get the admission ticket' })
    default:
      return undefined
  }
}

/** Where a step that is not in the candidate's hands can be looked at, or one that is theirs to take or leave. */
export function viewOf(step: Step, application: Application): Task | undefined {
  if (step.action === 'ASK_EXEMPTION') {
    return task(application, 'application', { zh: '申请费用减免', en: 'Ask to be exempted' }, {}, '#exemption')
  }
  if (!['WAITING', 'DONE', 'FAILED'].includes(step.status)) {
    return undefined
  }
  switch (step.step) {
    case 'APPLICATION':
      return task(application, 'check-answers', { zh: '查看报名信息', en: 'See the application' })
    case 'PHOTO':
      return task(application, 'photo', { zh: '查看照片', en: 'See the photo' })
    case 'EXEMPTION':
      return { label: { zh: '查看减免申请', en: 'See your request' }, to: exemptionPath(application.id) }
    case 'FEE':
      return task(application, 'payment', { zh: '查看缴费', en: 'See the payment' })
    case 'SEAT':
    case 'TICKET':
      return task(application, 'ticket', { zh: '查看考场与准考证', en: 'See seat and ticket' })
    case 'SCORE':
      return scoreTask(application)
    default:
      return undefined
  }
}

/** Where the score is, once it is released. */
export function scoreTask(application: Application): Task | undefined {
  const released = application.steps.some(({ step, status }) => step === 'SCORE' && status === 'DONE')
  return released ? task(application, 'ticket', { zh: '查看成绩', en: 'See your score' }) : undefined
}

/** The first pledge of the exam that was not accepted yet. */
export function nextPledgeId(application: Application, exam: Exam): string | undefined {
  return exam.pledges.find(({ id }) => !application.pledges[id])?.id
}

function pledgeTask(application: Application, exam: Exam): Task | undefined {
  const pledgeId = nextPledgeId(application, exam)
  return pledgeId === undefined
    ? undefined
    : task(application, 'pledge', { zh: '阅读并承诺', en: 'Read and accept' }, { pledgeId })
}

function formTask(step: Step, application: Application, exam: Exam): Task {
  if (step.action === 'SUBMIT_AGAIN') {
    return task(application, 'check-answers', { zh: '更正并重新提交', en: 'Correct and submit again' })
  }
  if (!requiredAnswered(application, exam)) {
    return task(application, 'form', { zh: '填写报名表', en: 'Fill in the form' })
  }
  return application.position
    ? task(application, 'check-answers', { zh: '核对并提交', en: 'Check and submit' })
    : task(application, 'choose-position', { zh: '选择职位', en: 'Choose a position' })
}

/** Where the evidence for an exemption is handed in. */
export function exemptionPath(applicationId: string): string {
  return `/applications/${encodeURIComponent(applicationId)}/exemption`
}

export function requiredAnswered(application: Application, exam: Exam): boolean {
  return missingFields(exam.form, application.answers).length === 0
}

function task(
  application: Application,
  name: string,
  label: LocalizedText,
  params: Readonly<Record<string, string>> = {},
  hash = '',
): Task {
  return { label, to: { name, params: { applicationId: application.id, ...params }, hash } }
}
