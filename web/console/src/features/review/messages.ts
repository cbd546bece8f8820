import type { CaseKind, CaseState, LocalizedText, Tone, Verdict } from '@keju/ui'

export const messages = {
  title: { zh: '资格审核', en: 'Qualification review' },
  conditions: { zh: '职位条件', en: 'Conditions of the position' },
  noPosition: { zh: '本考试不选职位。', en: 'This exam has no positions.' },
  answers: { zh: '考生填报', en: 'What the candidate says' },
  number: { zh: '报名序号', en: 'Application number' },
  promised: { zh: '承诺完成', en: 'Promised by' },
  firstOpinion: { zh: '双人审核 · 第一位', en: 'Two must agree · first opinion' },
  secondOpinion: { zh: '双人审核 · 第二位', en: 'Two must agree · second opinion' },
  thirdOpinion: { zh: '意见不一 · 由您决定', en: 'Two disagree · yours decides' },
  opinions: { zh: '前两位审核员的意见', en: 'What the other two found' },
  noWords: { zh: '没有说明', en: 'Without a note' },
  decisions: { zh: '我最近的审核', en: 'What I judged last' },
  decisionsHelp: {
    zh: '审核有误时可以撤销后重新审核。考生已经继续办理的，原结论不再改变。',
    en: 'A wrong decision can be undone and made anew, until the candidate has gone on.',
  },
  noDecisions: { zh: '您还没有审核过。', en: 'You have judged nothing yet.' },
  time: { zh: '时间', en: 'Time' },
  result: { zh: '结论', en: 'Result' },
  waitsForOthers: { zh: '等待另一位审核员', en: 'Waits for somebody else' },
  undo: { zh: '撤销', en: 'Undo' },
  undoOf: { zh: '撤销 {number} 的结论', en: 'Undo the decision on {number}' },
  undoWhy: { zh: '撤销原因', en: 'Why it is undone' },
  undoHint: { zh: '记入审核记录，最多 500 字', en: 'Goes into the trail; at most 500 characters' },
  needWhy: { zh: '请写明原因', en: 'Say why' },
  confirmUndo: { zh: '撤销结论', en: 'Undo the decision' },
  cancel: { zh: '取消', en: 'Cancel' },
}

export const VERDICTS: Readonly<Record<Verdict, LocalizedText>> = {
  APPROVE: { zh: '通过', en: 'Approve' },
  REJECT: { zh: '不通过', en: 'Reject' },
  RETURN: { zh: '退回补充', en: 'Return' },
}

export const KINDS: Readonly<Record<CaseKind, LocalizedText>> = {
  QUALIFICATION: { zh: '资格审核', en: 'Qualification' },
  EXEMPTION: { zh: '费用减免', en: 'Exemption' },
}

export const STATES: Readonly<Record<CaseState, LocalizedText>> = {
  INCOMPLETE: { zh: '等待材料', en: 'Waits for evidence' },
  OPEN: { zh: '待审核', en: 'Waiting' },
  CLAIMED: { zh: '审核中', en: 'In hand' },
  APPROVED: { zh: '通过', en: 'Approved' },
  REJECTED: { zh: '不通过', en: 'Rejected' },
  RETURNED: { zh: '退回补充', en: 'Returned' },
  CLOSED: { zh: '已关闭', en: 'Closed' },
}

export const TONES: Readonly<Record<CaseState, Tone>> = {
  INCOMPLETE: 'quiet',
  OPEN: 'waiting',
  CLAIMED: 'active',
  APPROVED: 'good',
  REJECTED: 'bad',
  RETURNED: 'waiting',
  CLOSED: 'quiet',
}
