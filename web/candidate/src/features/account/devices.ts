import type { Device, LocalizedText } from '@keju/ui'

type Names = Readonly<Record<string, LocalizedText>>

const BROWSERS: Names = {
  WECHAT: { zh: '微信', en: 'WeChat' },
  ALIPAY: { zh: '支付宝', en: 'Alipay' },
  QQ_BROWSER: { zh: 'QQ 浏览器', en: 'QQ Browser' },
  UC_BROWSER: { zh: 'UC 浏览器', en: 'UC Browser' },
  HUAWEI_BROWSER: { zh: '华为浏览器', en: 'Huawei Browser' },
  MI_BROWSER: { zh: '小米浏览器', en: 'Mi Browser' },
  SAMSUNG_INTERNET: { zh: '三星浏览器', en: 'Samsung Internet' },
  EDGE: { zh: 'Edge', en: 'Edge' },
  OPERA: { zh: 'Opera', en: 'Opera' },
  FIREFOX: { zh: 'Firefox', en: 'Firefox' },
  CHROME: { zh: 'Chrome', en: 'Chrome' },
  SAFARI: { zh: 'Safari', en: 'Safari' },
}

const PLATFORMS: Names = {
  HARMONYOS: { zh: '鸿蒙', en: 'HarmonyOS' },
  ANDROID: { zh: '安卓', en: 'Android' },
  IPHONE: { zh: 'iPhone', en: 'iPhone' },
  IPAD: { zh: 'iPad', en: 'iPad' },
  WINDOWS: { zh: 'Windows', en: 'Windows' },
  MAC: { zh: 'Mac', en: 'Mac' },
  LINUX: { zh: 'Linux', en: 'Linux' },
}

const OTHER_BROWSER: LocalizedText = { zh: '其他浏览器', en: 'Another browser' }
const OTHER_PLATFORM: LocalizedText = { zh: '其他系统', en: 'another system' }

/** A device as its owner would call it. */
export function nameOf({ browser, platform }: Device): LocalizedText {
  const what = BROWSERS[browser] ?? OTHER_BROWSER
  const where = PLATFORMS[platform] ?? OTHER_PLATFORM
  return { zh: `${what.zh}（${where.zh}）`, en: `${what.en} on ${where.en}` }
}
