export const messages = {
  working: {
    zh: '浏览器正在进行安全验证，无需任何操作。',
    en: 'Your browser is doing a short security check. There is nothing you need to do.',
  },
}
