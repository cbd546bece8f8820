import { dayIn, formatDay, formatDeadline, formatInstant, formatRemaining, formatZone } from './dates'
import { formatFen } from './money'
import { formatByteRange, formatBytes, formatBytesBeside } from './fileSize'
import { describeMeasurement } from './measurement'
import { describePhotoRule } from './photoRule'

const ZONE = 'Asia/Shanghai'

describe('A moment', () => {
  it('is read in the zone of the exam, not of the browser', () => {
    expect(formatInstant('2026-03-18T01:30:00Z', ZONE, 'zh-CN')).toBe('2026年3月18日 09:30')
    expect(formatInstant('2026-03-18T01:30:00Z', ZONE, 'en')).toBe('18 March 2026, 09:30')
  })

  it('that ends a day is that day at 24:00', () => {
    expect(formatDeadline('2026-03-20T16:00:00Z', ZONE, 'zh-CN')).toBe('2026年3月20日 24:00')
    expect(formatDeadline('2025-12-31T16:00:00Z', ZONE, 'en')).toBe('31 December 2025, 24:00')
  })

  it('within a day stays as it is', () => {
    expect(formatDeadline('2026-03-20T09:00:00Z', ZONE, 'zh-CN')).toBe('2026年3月20日 17:00')
  })

  it('that is a day only has no zone', () => {
    expect(formatDay('2026-12-12', 'zh-CN')).toBe('2026年12月12日星期六')
  })
})

describe('A day', () => {
  it('begins at midnight in the zone of the exam', () => {
    expect(dayIn('Asia/Shanghai', new Date('2026-03-20T15:59:59Z'))).toBe('2026-03-20')
    expect(dayIn('Asia/Shanghai', new Date('2026-03-20T16:00:00Z'))).toBe('2026-03-21')
  })
})

describe('A zone', () => {
  it('is called what people call it', () => {
    expect(formatZone('Asia/Shanghai', 'zh-CN')).toBe('北京时间')
    expect(formatZone('Europe/Berlin', 'en')).toBe('Central European Standard Time')
  })
})

describe('What is left', () => {
  it.each([
    [2 * 86_400_000 + 3 * 3_600_000 + 5, '2 天 3 小时'],
    [59 * 60_000 + 9_000, '59 分 9 秒'],
    [7_000, '7 秒'],
    [-1, '0 秒'],
  ])('of %i ms is %s', (milliseconds, words) => {
    expect(formatRemaining(milliseconds, 'zh-CN')).toBe(words)
  })
})

describe('Money', () => {
  it.each([
    [0, '¥0.00'],
    [5, '¥0.05'],
    [10_000, '¥100.00'],
    [123_456_789, '¥1,234,567.89'],
    [-250, '-¥2.50'],
  ])('of %i fen is %s', (fen, words) => {
    expect(formatFen(fen)).toBe(words)
  })
})

describe('A file size', () => {
  it.each([
    [300, '300 B'],
    [20_480, '20 KB'],
    [204_801, '200 KB'],
    [5_000, '5 KB'],
    [10_000_000, '10 MB'],
    [5_242_880, '5 MB'],
  ])('of %i bytes is %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })

  it.each([
    [10_000_000, 204_800, '204.8 KB'],
    [20_480, 20_481, '20.1 KB'],
    [5_242_880, 5_242_881, '5.1 MB'],
    [5_000, 4_999, '4.9 KB'],
    [5_000, 999, '999 B'],
  ])('is counted like its limit of %i, and stays on its side: %i', (limit, bytes, words) => {
    expect(formatBytesBeside(limit, bytes)).toBe(words)
  })

  it('is wanted from the least to the most', () => {
    expect(formatByteRange(5_000, 10_000_000)).toBe('5 KB – 10 MB')
    expect(formatByteRange(0, 20_480)).toBe('≤ 20 KB')
  })
})

describe('A measurement of a photo', () => {
  const measured = (code: string, found: string, wanted: string) =>
    describeMeasurement({ code, found, wanted, verdict: 'PASS', message: { zh: '', en: '' } })

  it('of the file has units', () => {
    const { found, wanted } = measured('BYTES', '204800', '5000–10000000')
    expect(found).toEqual({ zh: '204.8 KB', en: '204.8 KB' })
    expect(wanted).toEqual({ zh: '5 KB – 10 MB', en: '5 KB – 10 MB' })
    expect(measured('PIXELS', '590×826', '295×413').found).toEqual({ zh: '590×826 像素', en: '590×826 pixels' })
  })

  it('of the background names its colours in the order of the rule', () => {
    const { found, wanted } = measured('BACKGROUND', 'OTHER', 'BLUE,WHITE,RED')
    expect(found).toEqual({ zh: '其他颜色', en: 'another colour' })
    expect(wanted).toEqual({ zh: '蓝色、白色、红色', en: 'blue, white, red' })
  })

  it('of anything else stays as it is', () => {
    expect(measured('PLAINNESS', '71%', '')).toEqual({ found: { zh: '71%', en: '71%' }, wanted: { zh: '', en: '' } })
  })
})

describe('A photo rule', () => {
  const rule = {
    minBytes: 0,
    maxBytes: 20_480,
    minWidth: 130,
    maxWidth: 130,
    minHeight: 170,
    maxHeight: 170,
    backgrounds: ['RED', 'BLUE'],
    finalOnConfirm: false,
    owner: 'APPLICATION' as const,
  }
  const sentences = () => describePhotoRule(rule).map(({ zh }) => zh)

  it('says what is exact and what is a limit', () => {
    expect(sentences()).toContain('宽 130 像素、高 170 像素，不多不少')
    expect(sentences()).toContain('文件不超过 20 KB')
    expect(sentences()).toContain('背景为红色或蓝色')
  })

  it('counts in thousands if whoever wrote it did', () => {
    expect(describePhotoRule({ ...rule, minBytes: 5_000, maxBytes: 10_000_000 }).map(({ zh }) => zh)).toContain('文件大小 5 KB 至 10 MB')
  })

  it('is silent about a background that may be any', () => {
    expect(describePhotoRule({ ...rule, backgrounds: [] }).some(({ zh }) => zh.includes('背景'))).toBe(false)
  })
})
