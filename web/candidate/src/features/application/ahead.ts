import type { Application, Exam, Instant, LocalizedText, Step, StepName } from '@keju/ui'

/** Something that will happen to a complete application; `{at}` in the words stands for the moment or the day. */
export interface Ahead {
  readonly words: LocalizedText
  readonly at?: Instant
  readonly day?: string
}

/** What follows once an application is complete: without a fixed time, and with one. */
const FOLLOWING: Readonly<Partial<Record<StepName, { readonly someday: LocalizedText; readonly from: LocalizedText }>>> = {
  SEAT: {
    someday: {
      zh: '考试机构统一编排考场，之后这里会显示您的考点和座位。',
      en: 'The examination office arranges the seats; then your site and seat are shown here.',
    },
    from: { zh: '{at} 起编排考场。', en: 'Seats are arranged from {at}.' },
  },
  TICKET: {
    someday: { zh: '有了座位，即可在这里打印准考证。', en: 'Once you have a seat, you can print the admission ticket here.' },
    from: { zh: '{at} 起可以在这里打印准考证。', en: 'From {at} you can print the admission ticket here.' },
  },
  SCORE: {
    someday: { zh: '成绩公布后，可以在这里查询。', en: 'Your score is shown here once it is released.' },
    from: { zh: '{at} 起可以在这里查询成绩。', en: 'Your score is shown here from {at}.' },
  },
}
const EXAM_BEGINS: LocalizedText = { zh: '{at}开始考试。', en: 'The exam begins on {at}.' }

/**
 * What a candidate who has done everything waits for, in the order in which it comes.
 *
 * @param today in the exam's zone, as 2026-03-20
 */
export function ahead(application: Application, exam: Exam, today: string): readonly Ahead[] {
  const following = (...names: StepName[]) =>
    application.steps.filter(({ step }) => names.includes(step)).flatMap(followingOf)
  return [...following('SEAT', 'TICKET'), ...firstPaper(application, exam, today), ...following('SCORE')]
}

function followingOf({ step, status, opensAt }: Step): readonly Ahead[] {
  const words = FOLLOWING[step]
  if (!words || (status !== 'LOCKED' && status !== 'WAITING')) {
    return []
  }
  return [opensAt ? { words: words.from, at: opensAt } : { words: words.someday }]
}

function firstPaper({ answers }: Application, { subjects }: Exam, today: string): readonly Ahead[] {
  const first = subjects
    .filter(({ when }) => Object.entries(when).every(([name, wanted]) => wanted.includes(answers[name] ?? '')))
    .map(({ date }) => date)
    .sort()[0]
  return first !== undefined && first >= today ? [{ words: EXAM_BEGINS, day: first }] : []
}
