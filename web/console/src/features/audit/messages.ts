export const messages = {
  title: { zh: '照片审核', en: 'Photo audit' },
  picture: { zh: '待审核的照片', en: 'The photo to be judged' },
  rule: { zh: '照片要求', en: 'The rule' },
  checks: { zh: '机器检查', en: 'Machine checks' },
  pass: { zh: '符合', en: 'Fits' },
  warn: { zh: '请注意', en: 'Doubtful' },
}
