import type { InvitationOutcome, LocalizedText, Tone } from '@keju/ui'

export const messages = {
  invite: { zh: '邀请考生', en: 'Invite candidates' },
  why: {
    zh: '为名单上的人建立账号，并向每人发送激活码。本人凭证件号码和激活码设置密码后，账号即可使用。',
    en: 'Opens an account for each person on a list and sends a code. With the ID number and the code, its owner chooses a password and takes it over.',
  },
  list: { zh: '名单', en: 'List' },
  listHint: {
    zh: '从表格中复制粘贴，每行一人：证件号码、姓名、电子邮箱或手机号码。第一行可以是列名。同时有邮箱和手机的，激活码发到邮箱。',
    en: 'Paste from a spreadsheet, one person a line: ID number, name, e-mail address or mobile number. The first line may name the columns. Who has both is written by e-mail.',
  },
  file: { zh: '或选择名单文件', en: 'Or a file' },
  fileHint: {
    zh: '.csv 文件。在表格软件中请把证件号码列设为“文本”，否则号码末尾会变成 0。',
    en: 'A .csv file. Have the spreadsheet keep ID numbers as text, or it turns their last digits into zeros.',
  },
  preview: { zh: '预览名单', en: 'Preview' },
  needList: { zh: '请粘贴名单或选择文件', en: 'Paste a list or choose a file' },
  needColumns: {
    zh: '第一行缺少“证件号码”或“姓名”列',
    en: 'The first line names no column for the ID number or for the name',
  },
  previewOf: { zh: '预览：共 {total} 人', en: 'Preview: {total} people' },
  resultOf: { zh: '结果：共 {total} 人', en: 'Result: {total} people' },
  notSent: { zh: '其中 {count} 行有误，不会发送。', en: '{count} lines have a fault and will not be sent.' },
  send: { zh: '向 {count} 人发送邀请', en: 'Send {count} invitations' },
  resume: { zh: '继续发送其余 {count} 人', en: 'Go on with the other {count}' },
  kept: {
    zh: '已处理的 {answered} 人结果保留在下表，没有丢失。',
    en: 'The results of {answered} people are kept in the table below; none is lost.',
  },
  progress: { zh: '已处理 {answered} / {total} 人', en: '{answered} of {total} people' },
  leave: { zh: '名单还没有发送完', en: 'The list is not sent to the end' },
  leaveWhat: {
    zh: '还有 {left} 人没有处理。离开后，本页上 {answered} 人的结果也不再显示。',
    en: '{left} people are left. If you leave, the results of {answered} people on this page are gone, too.',
  },
  yes: { zh: '离开', en: 'Leave' },
  no: { zh: '留在此页', en: 'Stay' },
  other: { zh: '换一份名单', en: 'Take another list' },
  summary: {
    zh: '已发送 {sent} 人，已有账号 {active} 人，需要处理 {faulty} 人。',
    en: '{sent} sent, {active} have an account already, {faulty} need attention.',
  },
  onlyFaulty: { zh: '只显示需要处理的', en: 'Only those that need attention' },
  download: { zh: '下载需要处理的名单（CSV）', en: 'Download those that need attention (CSV)' },
  fileName: { zh: '需要处理的名单.csv', en: 'needs-attention.csv' },
  line: { zh: '行', en: 'Line' },
  idNumber: { zh: '证件号码', en: 'ID number' },
  name: { zh: '姓名', en: 'Name' },
  email: { zh: '电子邮箱', en: 'E-mail' },
  phone: { zh: '手机号码', en: 'Phone' },
  result: { zh: '结果', en: 'Result' },
  ready: { zh: '待发送', en: 'Ready' },
  separator: { zh: '；', en: '; ' },
}

interface OutcomeWords {
  readonly tone: Tone
  readonly text: LocalizedText
}

export const OUTCOMES: Readonly<Record<InvitationOutcome, OutcomeWords>> = {
  INVITED: { tone: 'good', text: { zh: '已发送激活码', en: 'Code sent' } },
  INVITED_AGAIN: { tone: 'good', text: { zh: '已重新发送激活码', en: 'Code sent again' } },
  INVITED_OFTEN: {
    tone: 'waiting',
    text: { zh: '一小时内已多次发送，请稍后再试', en: 'Several codes within the hour; try again later' },
  },
  ALREADY_ACTIVE: { tone: 'quiet', text: { zh: '已有账号，无需邀请', en: 'Has an account already' } },
  KNOWN_UNDER_ANOTHER_NAME: {
    tone: 'bad',
    text: { zh: '此号码已用其他姓名注册，请核对', en: 'The number is registered under another name' },
  },
  FAULTY: { tone: 'bad', text: { zh: '有误', en: 'Faulty' } },
}

/** What can be wrong with a line, by the codes of the service and of the list itself. */
export const FAULTS: Readonly<Record<string, LocalizedText>> = {
  'entry.id-number-shape': { zh: '证件号码不是 18 位', en: 'The ID number has not 18 characters' },
  'entry.id-number-check': {
    zh: '证件号码有误：有一位输错、相邻两位颠倒，或末尾被表格改为 0',
    en: 'The ID number has a wrong character, two that changed places, or zeros that a spreadsheet put at its end',
  },
  'entry.id-number-date': { zh: '证件号码中的出生日期不正确', en: 'The date of birth in the ID number is impossible' },
  'entry.name-empty': { zh: '缺少姓名', en: 'The name is missing' },
  'entry.name-too-long': { zh: '姓名超过 60 个字', en: 'The name is longer than 60 characters' },
  'entry.name-characters': { zh: '姓名中含有不可见字符', en: 'The name contains characters that cannot be seen' },
  'entry.email-shape': { zh: '电子邮箱格式不正确', en: 'This is no e-mail address' },
  'entry.phone-shape': { zh: '手机号码不是 11 位中国大陆号码', en: 'This is no mobile number of mainland China' },
  'list.no-address': { zh: '缺少电子邮箱或手机号码', en: 'Neither an e-mail address nor a mobile number' },
  'list.repeated': { zh: '与前面的一行重复', en: 'The same person as in a line before' },
  'list.too-long': { zh: '内容过长', en: 'Longer than any name or address' },
}
