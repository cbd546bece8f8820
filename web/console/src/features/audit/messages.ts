import type { LocalizedText, PhotoCommand } from '@keju/ui'

export const messages = {
  title: { zh: '照片审核', en: 'Photo audit' },
  picture: { zh: '待审核的照片', en: 'The photo to be judged' },
  rule: { zh: '照片要求', en: 'The rule' },
  checks: { zh: '机器检查', en: 'Machine checks' },
  pass: { zh: '符合', en: 'Fits' },
  measured: { zh: '测得 {found}', en: 'measured {found}' },
  measuredAgainst: { zh: '测得 {found}，标准 {wanted}', en: 'measured {found}, wanted {wanted}' },
  decisions: { zh: '近期审核结论', en: 'Recent decisions' },
  decisionsHelp: {
    zh: '结论作出后一天内可以撤销并重新审核；撤销前原结论仍然有效，考生可能已据此办理后续步骤。',
    en: 'A decision can be undone for a day. Until a new one is made the old one counts, and the candidate may have gone on with it.',
  },
  none: { zh: '没有可以撤销的结论。', en: 'There is no decision that could be undone.' },
  ofEverybody: { zh: '显示所有审核员的结论', en: 'Show the decisions of all auditors' },
  mine: { zh: '本人', en: 'by me' },
  approved: { zh: '通过', en: 'Approved' },
  rejected: { zh: '不通过', en: 'Rejected' },
  undo: { zh: '撤销并重新审核', en: 'Undo and judge again' },
  because: { zh: '{deed}：{reasons}', en: '{deed}: {reasons}' },
  history: { zh: '操作记录', en: 'History' },
  decided: { zh: '{at} 作出结论的照片', en: 'The photo decided {at}' },
  warn: { zh: '请注意', en: 'Doubtful' },
}

/** What somebody did to a photo, in a word. */
export const deeds: Readonly<Record<PhotoCommand, LocalizedText>> = {
  UPLOAD: { zh: '考生上传', en: 'handed in by the candidate' },
  REUSE: { zh: '考生沿用以前的照片', en: 'handed in again from an earlier application' },
  CONFIRM: { zh: '考生确认', en: 'confirmed by the candidate' },
  CLAIM: { zh: '领取', en: 'taken' },
  RELEASE: { zh: '退回队列', en: 'put back' },
  APPROVE: { zh: '通过', en: 'approved' },
  REJECT: { zh: '不通过', en: 'rejected' },
  UNDO: { zh: '撤销结论', en: 'decision undone' },
}
