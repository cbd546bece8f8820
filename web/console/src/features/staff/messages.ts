import type { LocalizedText, StaffMember, StaffRole } from '@keju/ui'

export const messages = {
  staff: { zh: '工作人员', en: 'Staff' },
  back: { zh: '返回工作人员列表', en: 'Back to the staff' },
  username: { zh: '用户名', en: 'User name' },
  usernameHint: {
    zh: '小写字母开头，可含数字、点、横线，3 至 40 个字符',
    en: 'Small letters, digits, dots and hyphens; 3 to 40 characters',
  },
  name: { zh: '姓名', en: 'Name' },
  roles: { zh: '角色', en: 'Roles' },
  agencies: { zh: '限定招录机关', en: 'Agencies' },
  agenciesHint: {
    zh: '招录机关代码，用空格隔开。资格审核员只能看到这些机关的考生；留空为不限。',
    en: 'Agency codes with spaces between. A reviewer sees the candidates of these agencies alone; empty means all.',
  },
  allAgencies: { zh: '不限', en: 'All' },
  state: { zh: '状态', en: 'State' },
  active: { zh: '在用', en: 'Active' },
  inactive: { zh: '已停用', en: 'Deactivated' },
  access: { zh: '登录方式', en: 'Way in' },
  reason: { zh: '原因', en: 'Reason' },
  reasonHint: {
    zh: '记入安全日志，请勿填写个人信息',
    en: 'Kept in the security log; no personal data, please',
  },
  add: { zh: '添加工作人员', en: 'Take somebody on' },
  save: { zh: '保存修改', en: 'Save the changes' },
  deactivate: { zh: '停用账号', en: 'Deactivate the account' },
  activate: { zh: '重新启用账号', en: 'Activate the account again' },
  issue: { zh: '发放新的一次性密码', en: 'Issue a one-time password' },
  reset: { zh: '重置两步验证', en: 'Reset the second factor' },
  acts: { zh: '登录与账号', en: 'Access' },
  actsHint: {
    zh: '以下操作会立即退出该人员的所有登录。',
    en: 'Each of these logs the member out everywhere at once.',
  },
  done: { zh: '已完成。', en: 'Done.' },
  passwordOf: { zh: '{username} 的一次性密码', en: 'One-time password of {username}' },
  passwordOnce: {
    zh: '只显示这一次。请通过安全的方式交给本人，72 小时内有效。',
    en: 'It is shown this once and is good for 72 hours. Hand it over in a safe way.',
  },
  ownAccount: {
    zh: '这是您自己的账号，须由另一名考务管理员修改。',
    en: 'This is your own account. Another exam administrator has to change it.',
  },
  unknown: { zh: '没有这名工作人员', en: 'There is no such member of staff' },
}

export const ROLE_NAMES: Readonly<Record<StaffRole, LocalizedText>> = {
  PHOTO_AUDITOR: { zh: '照片审核员', en: 'Photo auditor' },
  REVIEWER: { zh: '资格审核员', en: 'Reviewer' },
  FEE_OFFICER: { zh: '减免审核员', en: 'Fee officer' },
  EXAM_ADMINISTRATOR: { zh: '考务管理员', en: 'Exam administrator' },
  FINANCE_OFFICER: { zh: '财务', en: 'Finance officer' },
  AUDITOR: { zh: '审计员（只读）', en: 'Auditor (read only)' },
}

export const ACCESS_NAMES: Readonly<Record<StaffMember['access'], LocalizedText>> = {
  ONE_TIME_PASSWORD: { zh: '一次性密码', en: 'One-time password' },
  ONE_TIME_PASSWORD_EXPIRED: { zh: '一次性密码已过期', en: 'One-time password expired' },
  PASSWORD: { zh: '密码', en: 'Password' },
  PASSWORD_AND_SECOND_FACTOR: { zh: '密码和两步验证', en: 'Password and second factor' },
}
