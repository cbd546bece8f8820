import type { HistoryAct, HistoryActor, LocalizedText } from '@keju/ui'

/** The server's words for what happened, in the words of candidates. */

export const actWords: Readonly<Record<HistoryAct, LocalizedText>> = {
  STARTED: { zh: '开始报名', en: 'Application begun' },
  PLEDGE_ACCEPTED: { zh: '接受承诺', en: 'Pledge accepted' },
  FORM_SAVED: { zh: '保存报名表', en: 'Form saved' },
  POSITION_CHOSEN: { zh: '选择职位', en: 'Position chosen' },
  SUBMITTED: { zh: '提交报名', en: 'Submitted' },
  REOPENED: { zh: '撤回提交，可以修改', en: 'Submission taken back for changes' },
  CORRECTED: { zh: '工作人员勘误', en: 'Corrected by the office' },
  WITHDRAWN: { zh: '撤回报名', en: 'Application withdrawn' },
  PHOTO_CONFIRMED: { zh: '确认照片', en: 'Photo confirmed' },
  PHOTO_APPROVED: { zh: '照片审核通过', en: 'Photo approved' },
  PHOTO_REJECTED: { zh: '照片审核未通过', en: 'Photo not accepted' },
  QUALIFICATION_PASSED: { zh: '资格审核通过', en: 'Qualification approved' },
  QUALIFICATION_FAILED: { zh: '资格审核未通过', en: 'Qualification not approved' },
  QUALIFICATION_RETURNED: { zh: '退回补充', en: 'Returned for more' },
  EXEMPTION_REQUESTED: { zh: '申请费用减免', en: 'Exemption requested' },
  EXEMPTION_TAKEN_BACK: { zh: '取消减免申请', en: 'Request for exemption taken back' },
  EXEMPTION_GRANTED: { zh: '减免申请获批准', en: 'Exemption granted' },
  EXEMPTION_REFUSED: { zh: '减免申请未获批准', en: 'Exemption refused' },
  PAYMENT_STARTED: { zh: '开始缴费', en: 'Payment begun' },
  PAYMENT_SETTLED: { zh: '缴费成功', en: 'Fee paid' },
  PAYMENT_REFUNDED: { zh: '已退款', en: 'Money refunded' },
  SEAT_ASSIGNED: { zh: '考场已安排', en: 'Seat assigned' },
  TICKET_ISSUED: { zh: '打印准考证', en: 'Ticket issued' },
  SCORE_PUBLISHED: { zh: '成绩已公布', en: 'Score published' },
  COMPLETED: { zh: '报名完成', en: 'Application complete' },
  LAPSED: { zh: '逾期未完成，报名结束', en: 'Not finished in time: ended' },
}

export const actorWords: Readonly<Record<HistoryActor, LocalizedText>> = {
  CANDIDATE: { zh: '本人', en: 'You' },
  PHOTO_AUDIT: { zh: '照片审核员', en: 'Photo auditor' },
  REVIEW: { zh: '资格审核员', en: 'Reviewer' },
  FEE_OFFICER: { zh: '费用减免工作人员', en: 'Fee officer' },
  EXAM_ADMINISTRATOR: { zh: '考试机构', en: 'Examination office' },
  PAYMENT: { zh: '缴费系统', en: 'Payment' },
  SEATING: { zh: '考务', en: 'Examination office' },
  TIME: { zh: '系统', en: 'System' },
}
