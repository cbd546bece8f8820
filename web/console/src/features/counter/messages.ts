import type { LocalizedText, VerifiedChannel } from '@keju/ui'

export const messages = {
  counter: { zh: '窗口服务', en: 'Counter' },
  why: {
    zh: '考生忘记密码，又没有可用的邮箱或手机时，须携带身份证原件到窗口办理：核对证件后登记新的联系方式，考生即可自行找回密码。',
    en: 'A candidate who forgot the password and has no address that works comes here with the ID card. Compare the card, record a new address, and the password can be recovered as usual.',
  },
  recorded: { zh: '每次查找都记入安全日志。', en: 'Every look-up is written to the security log.' },
  idNumber: { zh: '证件号码', en: 'ID number' },
  idNumberHint: { zh: '照身份证原件输入完整的 18 位号码', en: 'All 18 characters, from the card itself' },
  needIdNumber: { zh: '请输入证件号码', en: 'Enter the ID number' },
  lookUp: { zh: '查找', en: 'Look up' },
  nobody: {
    zh: '没有使用此号码的账号，请核对号码。考生可能尚未注册。',
    en: 'No account has this number. Compare it with the card; perhaps the candidate has not registered yet.',
  },
  name: { zh: '姓名', en: 'Name' },
  registered: { zh: '注册时间', en: 'Registered' },
  state: { zh: '状态', en: 'State' },
  active: { zh: '本人已使用', en: 'In use by its owner' },
  waiting: { zh: '等待激活（由考试机构建立）', en: 'Waits for activation (opened by an office)' },
  noContacts: { zh: '没有联系方式', en: 'No contact details' },
  unverified: { zh: '{address}（未验证，不能用于找回密码）', en: '{address} (not verified, of no use for a recovery)' },
  contested: {
    zh: '这个证件号码有两个账号。请先核实哪一个属于本人，只为姓名与身份证一致的账号登记。',
    en: 'Two accounts claim this number. Find out which is the right one; record an address only for the name on the card.',
  },
  toContests: { zh: '查看有争议的证件号码', en: 'See ID numbers claimed twice' },
  record: { zh: '为{name}登记新的联系方式', en: 'Record a new address for {name}' },
  recordWhy: {
    zh: '填写邮箱或手机号，至少一项。同类的原联系方式将被替换，原有的各个联系方式都会收到通知。',
    en: 'An e-mail address, a mobile number, or both. It replaces the old one of its kind; all the old ones are told.',
  },
  email: { zh: '电子邮箱', en: 'E-mail address' },
  phone: { zh: '手机号码', en: 'Mobile number' },
  reason: { zh: '办理原因和所核对的证件', en: 'Reason, and the document that you saw' },
  reasonHint: { zh: '记入安全日志，请勿填写个人信息', en: 'Kept in the security log; no personal data, please' },
  needContact: { zh: '请填写电子邮箱或手机号码', en: 'Enter an e-mail address or a mobile number' },
  needReason: { zh: '请填写办理原因', en: 'Enter the reason' },
  proceed: { zh: '下一步', en: 'Continue' },
  cancel: { zh: '取消', en: 'Cancel' },
  sure: { zh: '请与考生当面核对', en: 'Read this to the candidate' },
  sureWhy: {
    zh: '确定后，能收到这个地址消息的人就能重设{name}的密码。',
    en: 'From now on, whoever reads what is sent there can set a new password for {name}.',
  },
  sureCard: { zh: '身份证是原件，照片与来人相符。', en: 'The ID card is the original, and its picture shows who stands here.' },
  yes: { zh: '确定登记', en: 'Record it' },
  no: { zh: '返回修改', en: 'Correct it' },
  done: {
    zh: '已登记。请考生现在打开报名网站的“找回密码”，确认能收到验证码。',
    en: 'Recorded. Ask the candidate to start "Forgotten password" on the site now and to see whether the code arrives.',
  },
}

export const CHANNELS: Readonly<Record<VerifiedChannel, LocalizedText>> = {
  MAIL: messages.email,
  SMS: messages.phone,
}
