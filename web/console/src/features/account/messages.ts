export const messages = {
  logIn: { zh: '工作人员登录', en: 'Staff log-in' },
  username: { zh: '用户名', en: 'User name' },
  password: { zh: '密码', en: 'Password' },
  enter: { zh: '登录', en: 'Log in' },
  expired: { zh: '登录已超时，请重新登录。', en: 'Your session has ended. Please log in again.' },
  needUsername: { zh: '请输入用户名', en: 'Enter your user name' },
  needPassword: { zh: '请输入密码', en: 'Enter your password' },
  change: { zh: '设置新密码', en: 'Set a new password' },
  changeWhy: {
    zh: '您使用的是一次性密码。设置自己的密码后才能开始工作。',
    en: 'You logged in with a one-time password. Set your own before you start.',
  },
  current: { zh: '当前密码', en: 'Current password' },
  fresh: { zh: '新密码', en: 'New password' },
  freshHint: { zh: '至少 10 个字符，可以是一句容易记的话', en: 'At least 10 characters; an easy sentence will do' },
  save: { zh: '保存新密码', en: 'Save the new password' },
}
