export const messages = {
  siteName: { zh: '考务工作台', en: 'Examination console' },
  footer: {
    zh: '考生信息仅限本人工作使用，查看和处理均有记录。',
    en: 'What you see of candidates is for your work alone; every view and decision is recorded.',
  },
  menu: { zh: '主菜单', en: 'Main menu' },
  logOut: { zh: '退出', en: 'Log out' },
  work: { zh: '我的工作', en: 'My work' },
  noRole: { zh: '您的账号还没有分配工作，请联系管理员。', en: 'No work is assigned to your account. Ask an administrator.' },
}
