import type { LocalizedText, PhotoRule } from '../api/types'
import { formatBytes } from './fileSize'

const BACKGROUNDS: Readonly<Record<string, LocalizedText>> = {
  BLUE: { zh: '蓝色', en: 'blue' },
  WHITE: { zh: '白色', en: 'white' },
  RED: { zh: '红色', en: 'red' },
  OTHER: { zh: '其他颜色', en: 'another colour' },
}

/** An exam's photo rule in sentences a candidate can follow. */
export function describePhotoRule(rule: PhotoRule): readonly LocalizedText[] {
  return [
    { zh: '近期免冠正面彩色证件照，不要使用生活照', en: 'A recent colour ID photo, face to the front, no hat; not a snapshot' },
    { zh: '格式为 JPG / JPEG', en: 'JPG / JPEG format' },
    fileSize(rule),
    dimensions(rule),
    ...background(rule),
  ]
}

/** Colours with commas between, in words. */
export function namedBackgrounds(colours: string): LocalizedText {
  const words = colours.split(',').map((name) => BACKGROUNDS[name] ?? { zh: name, en: name })
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
}

function fileSize({ minBytes, maxBytes }: PhotoRule): LocalizedText {
  const most = formatBytes(maxBytes)
  if (minBytes <= 1) {
    return { zh: `文件不超过 ${most}`, en: `File of at most ${most}` }
  }
  const least = formatBytes(minBytes)
  return { zh: `文件大小 ${least} 至 ${most}`, en: `File of ${least} to ${most}` }
}

function dimensions(rule: PhotoRule): LocalizedText {
  const { minWidth, maxWidth, minHeight, maxHeight } = rule
  if (minWidth === maxWidth && minHeight === maxHeight) {
    return {
      zh: `宽 ${minWidth} 像素、高 ${minHeight} 像素，不多不少`,
      en: `Exactly ${minWidth} pixels wide and ${minHeight} high`,
    }
  }
  return {
    zh: `宽至少 ${minWidth} 像素，高至少 ${minHeight} 像素`,
    en: `At least ${minWidth} pixels wide and ${minHeight} high`,
  }
}

function background({ backgrounds }: PhotoRule): readonly LocalizedText[] {
  if (backgrounds.length === 0) {
    return []
  }
  const words = backgrounds.map((name) => BACKGROUNDS[name] ?? { zh: name, en: name })
  return [
    {
      zh: `背景为${words.map(({ zh }) => zh).join('或')}`,
      en: `${words.map(({ en }) => en).join(' or ')} background`.replace(/^./, (first) => first.toUpperCase()),
    },
  ]
}
