import type { Actor, ApplicationState, LocalizedText, Lock, StepName, StepStatus, Tone } from '@keju/ui'

/** The server's words for steps, states and actors, in the words of candidates. The only place that translates them. */

export const stepNames: Readonly<Record<StepName, LocalizedText>> = {
  COMMITMENT: { zh: '阅读须知与承诺', en: 'Notices and pledges' },
  APPLICATION: { zh: '填写并提交报名信息', en: 'Application form' },
  PHOTO: { zh: '照片', en: 'Photo' },
  QUALIFICATION: { zh: '资格审核', en: 'Qualification review' },
  EXEMPTION: { zh: '费用减免', en: 'Fee exemption' },
  FEE: { zh: '缴费', en: 'Fee' },
  SEAT: { zh: '考场安排', en: 'Seat' },
  TICKET: { zh: '准考证', en: 'Admission ticket' },
  SCORE: { zh: '成绩', en: 'Score' },
}

const everythingBefore: LocalizedText = { zh: '以上全部环节', en: 'all the steps above' }

/** What a step waits for; a whole application is complete only when nothing is left to do. */
export function lockName(lock: Lock): LocalizedText {
  return lock.step === 'APPLICATION' && lock.needs === 'COMPLETE' ? everythingBefore : stepNames[lock.step]
}

export const statusWords: Readonly<Record<StepStatus, LocalizedText>> = {
  NOT_NEEDED: { zh: '无需办理', en: 'Not needed' },
  LOCKED: { zh: '尚未开始', en: 'Not yet' },
  OPEN: { zh: '待办理', en: 'To do' },
  WAITING: { zh: '处理中', en: 'In progress' },
  DONE: { zh: '已完成', en: 'Done' },
  FAILED: { zh: '未通过', en: 'Not passed' },
  LAPSED: { zh: '已逾期', en: 'Lapsed' },
}

/** Open to whoever wants it; nobody need do anything about it. */
export const openToAll: LocalizedText = { zh: '需要时可申请', en: 'If you need it' }

export const statusTones: Readonly<Record<StepStatus, Tone>> = {
  NOT_NEEDED: 'quiet',
  LOCKED: 'quiet',
  OPEN: 'active',
  WAITING: 'waiting',
  DONE: 'good',
  FAILED: 'bad',
  LAPSED: 'bad',
}

/** Who has it in their hands now. */
export const waitingWords: Readonly<Record<Actor, LocalizedText>> = {
  CANDIDATE: { zh: '等待您办理。', en: 'It is your turn.' },
  PHOTO_AUDITOR: { zh: '审核员正在审核照片，您无需操作。', en: 'A photo auditor is looking at it; you need not do anything.' },
  REVIEWER: { zh: '审核员正在审核报考资格，您无需操作。', en: 'A reviewer is looking at it; you need not do anything.' },
  FEE_OFFICER: {
    zh: '工作人员正在审核减免申请。需要证明材料的，请先上传。',
    en: 'An officer decides on your request. Hand in your evidence first if it is asked for.',
  },
  EXAM_ADMINISTRATOR: { zh: '等待考试机构安排，您无需操作。', en: 'The examination office acts next; you need not do anything.' },
  PAYMENT_CHANNEL: {
    zh: '正在等待支付渠道确认。如已扣款请不要重复支付。',
    en: 'The payment channel has yet to confirm. If money was taken, do not pay again.',
  },
}

export const stateWords: Readonly<Record<ApplicationState, { readonly text: LocalizedText; readonly tone: Tone }>> = {
  DRAFT: { text: { zh: '未提交', en: 'Draft' }, tone: 'waiting' },
  SUBMITTED: { text: { zh: '已提交', en: 'Submitted' }, tone: 'active' },
  COMPLETE: { text: { zh: '报名完成', en: 'Complete' }, tone: 'good' },
  LAPSED: { text: { zh: '已逾期', en: 'Lapsed' }, tone: 'bad' },
  WITHDRAWN: { text: { zh: '已撤回', en: 'Withdrawn' }, tone: 'neutral' },
}
