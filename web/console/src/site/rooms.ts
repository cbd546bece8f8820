import type { LocalizedText, Me, Role } from '@keju/ui'

/** A part of the console, and whose it is. */
export interface Room {
  readonly route: string
  readonly roles: readonly Role[]
  readonly name: LocalizedText
  readonly purpose: LocalizedText
}

const ROOMS: readonly Room[] = [
  {
    route: 'photos',
    roles: ['PHOTO_AUDITOR'],
    name: { zh: '照片审核', en: 'Photo audit' },
    purpose: { zh: '逐张审核考生照片是否符合要求', en: 'Judge whether photos fit the rule' },
  },
  {
    route: 'reviews',
    roles: ['REVIEWER'],
    name: { zh: '资格审核', en: 'Qualification review' },
    purpose: { zh: '对照职位条件审核考生的报考资格', en: 'Compare candidates with the conditions of their positions' },
  },
  {
    route: 'exemptions',
    roles: ['FEE_OFFICER'],
    name: { zh: '费用减免', en: 'Fee exemption' },
    purpose: { zh: '审核减免申请和证明材料，办理窗口申请', en: 'Judge who need not pay, by files or at the counter' },
  },
  {
    route: 'oversight',
    roles: ['EXAM_ADMINISTRATOR'],
    name: { zh: '审核督办', en: 'Oversight of reviews' },
    purpose: { zh: '查看超时未审的任务，撤销有误的结论', en: 'What waits too long, and decisions to be made anew' },
  },
  {
    route: 'trail',
    roles: ['AUDITOR'],
    name: { zh: '审核记录', en: 'Review trail' },
    purpose: { zh: '查看谁看过、审过哪位考生的材料', en: 'Who looked at whose file, and who decided what' },
  },
  {
    route: 'exams',
    roles: ['EXAM_ADMINISTRATOR'],
    name: { zh: '考试管理', en: 'Exams' },
    purpose: { zh: '导入考试定义和职位表，发布考试，编排考场', en: 'Definitions, position tables, publication and seating' },
  },
  {
    route: 'counter',
    roles: ['EXAM_ADMINISTRATOR'],
    name: { zh: '窗口服务', en: 'Counter' },
    purpose: { zh: '凭身份证查找考生账号，登记新的联系方式', en: 'Find a candidate by the ID card and record a new address' },
  },
  {
    route: 'corrections',
    roles: ['EXAM_ADMINISTRATOR', 'FEE_OFFICER'],
    name: { zh: '信息勘误', en: 'Corrections' },
    purpose: { zh: '报名锁定后，凭材料更正姓名用字等笔误', en: 'Put a slip of the pen right after a form was locked' },
  },
  {
    route: 'contests',
    roles: ['EXAM_ADMINISTRATOR'],
    name: { zh: '证件号码争议', en: 'ID numbers claimed twice' },
    purpose: { zh: '核实同一证件号码属于谁，关闭错误的账号', en: 'Find out whose a number is and close the wrong account' },
  },
  {
    route: 'invitations',
    roles: ['EXAM_ADMINISTRATOR'],
    name: { zh: '邀请考生', en: 'Invite candidates' },
    purpose: { zh: '按名单批量建立账号，发送激活码', en: 'Open accounts for a list of people and send them codes' },
  },
  {
    route: 'reconciliations',
    roles: ['FINANCE_OFFICER', 'AUDITOR'],
    name: { zh: '每日对账', en: 'Reconciliation' },
    purpose: { zh: '渠道账单与收款记录逐日核对，处理差异并签核', en: 'Each day’s bill beside our books, its differences and sign-off' },
  },
  {
    route: 'refunds',
    roles: ['FINANCE_OFFICER', 'AUDITOR'],
    name: { zh: '退款', en: 'Refunds' },
    purpose: { zh: '查看自动退款的进度，重试被渠道拒绝的退款', en: 'How far refunds have come, and those that a channel refused' },
  },
  {
    route: 'orders',
    roles: ['FINANCE_OFFICER', 'AUDITOR'],
    name: { zh: '订单查询', en: 'Orders' },
    purpose: { zh: '按单号和时间查询订单，作废未缴费的订单', en: 'Find an order by number and time; make an unpaid one void' },
  },
  {
    route: 'staff',
    roles: ['EXAM_ADMINISTRATOR'],
    name: { zh: '工作人员', en: 'Staff' },
    purpose: { zh: '添加工作人员，调整角色，重置登录方式', en: 'Who works here, in which role, and how they get in' },
  },
  {
    route: 'security-log',
    roles: ['AUDITOR', 'EXAM_ADMINISTRATOR'],
    name: { zh: '安全日志', en: 'Security log' },
    purpose: { zh: '查看登录和账号变更的记录', en: 'Log-ins and every change of an account' },
  },
]

export function roomsOf(me: Me | null): readonly Room[] {
  return me && !me.passwordChangeRequired ? ROOMS.filter(({ roles }) => roles.some((role) => me.roles.includes(role))) : []
}
