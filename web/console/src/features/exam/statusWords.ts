import type { ExamProposal, ExamSummary, LocalizedText, Tone } from '@keju/ui'

interface StatusWord {
  readonly text: LocalizedText
  readonly tone: Tone
}

/** Whether a published exam takes applications, in the words of administrators. */
export const examStatus: Readonly<Record<ExamSummary['status'], StatusWord>> = {
  UPCOMING: { text: { zh: '报名未开始', en: 'Upcoming' }, tone: 'waiting' },
  OPEN: { text: { zh: '报名中', en: 'Open' }, tone: 'good' },
  CLOSED: { text: { zh: '报名已结束', en: 'Closed' }, tone: 'neutral' },
}

/** What to call an exam of which only the definition's author knows the title yet. */
export function draftName(proposal: ExamProposal | null | undefined): string {
  return proposal ? `${proposal.code} · ${proposal.version}` : ''
}
