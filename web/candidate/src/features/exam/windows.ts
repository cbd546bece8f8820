import type { LocalizedText } from '@keju/ui'

/** The names of the windows that definitions use; one that is not here is shown as the definition calls it. */
const WINDOW_NAMES: Readonly<Record<string, LocalizedText>> = {
  commitment: { zh: '承诺', en: 'Pledges' },
  application: { zh: '报名', en: 'Application' },
  apply: { zh: '报名', en: 'Application' },
  edit: { zh: '修改报名信息', en: 'Changes to the application' },
  photo: { zh: '上传照片', en: 'Photo' },
  qualification: { zh: '资格审核', en: 'Qualification review' },
  review: { zh: '资格审核', en: 'Qualification review' },
  fee: { zh: '缴费', en: 'Payment' },
  pay: { zh: '缴费', en: 'Payment' },
  payment: { zh: '缴费', en: 'Payment' },
  confirm: { zh: '报名确认', en: 'Confirmation' },
  ticket: { zh: '打印准考证', en: 'Admission ticket' },
  exam: { zh: '考试', en: 'Exam' },
  score: { zh: '成绩查询', en: 'Scores' },
}

export function windowName(name: string): LocalizedText {
  return WINDOW_NAMES[name.toLowerCase()] ?? { zh: name, en: name }
}
