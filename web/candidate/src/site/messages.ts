export const messages = {
  siteName: { zh: '考试报名平台', en: 'Examination registration' },
  footer: {
    zh: '请妥善保管您的账号和密码。任何人都不应向您索要密码。在公用电脑上办理后请退出登录。',
    en: 'Keep your account and password safe; nobody should ask you for the password. On a shared computer, log out when you are done.',
  },
  menu: { zh: '主菜单', en: 'Main menu' },
  applications: { zh: '我的报名', en: 'My applications' },
  payments: { zh: '我的缴费', en: 'My payments' },
  account: { zh: '账号与安全', en: 'Account' },
  logIn: { zh: '登录', en: 'Log in' },
  register: { zh: '注册', en: 'Register' },
  logOut: { zh: '退出', en: 'Log out' },
  verify: { zh: '核验准考证', en: 'Verify an admission ticket' },
  notFound: { zh: '没有这个页面', en: 'Page not found' },
  notFoundHelp: { zh: '网址可能有误，或页面已经移走。', en: 'The address may be mistyped, or the page has moved.' },
  toHome: { zh: '返回首页', en: 'Go to the home page' },
}
