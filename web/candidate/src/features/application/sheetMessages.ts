/** The words of the printed form. */
export const sheetMessages = {
  sheet: { zh: '报名登记表', en: 'Registration form' },
  open: { zh: '查看和打印报名登记表', en: 'See and print your registration form' },
  notYet: {
    zh: '提交报名后，可以在这里查看和打印报名登记表。',
    en: 'You can see and print your registration form here once you have submitted your application.',
  },
  print: { zh: '打印', en: 'Print' },
  paper: {
    zh: '请用 A4 纸打印。表中的状态是生成本表时的状态。',
    en: 'Print it on A4 paper. It says how matters stood when it was made.',
  },
  state: { zh: '报名状态', en: 'State' },
  submittedAt: { zh: '提交时间', en: 'Submitted' },
  madeAt: { zh: '本表生成时间', en: 'This form was made' },
  photo: { zh: '{name}的照片', en: 'Photo of {name}' },
  noPhoto: { zh: '尚未上传照片', en: 'No photo yet' },
  agency: { zh: '招录机关', en: 'Agency' },
  bureau: { zh: '用人单位', en: 'Bureau' },
  title: { zh: '职位名称', en: 'Title' },
  code: { zh: '职位代码', en: 'Code' },
  headcount: { zh: '招考人数', en: 'To be hired' },
  steps: { zh: '办理状态', en: 'Where it stands' },
  because: { zh: '原因：{reasons}', en: 'Reasons: {reasons}' },
  ground: { zh: '申请理由：{ground}', en: 'Ground: {ground}' },
} as const
