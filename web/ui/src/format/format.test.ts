import { dayIn, formatDay, formatDeadline, formatInstant, formatRemaining, formatZone } from './dates'
import { formatFen } from './money'
import { describePhotoRule, namedBackgrounds } from './photoRule'

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

  it('is checked against backgrounds that have names', () => {
    expect(namedBackgrounds('BLUE,WHITE')).toEqual({ zh: '蓝色、白色', en: 'blue, white' })
    expect(namedBackgrounds('590×826').zh).toBe('590×826')
  })

  it('is silent about a background that may be any', () => {
    expect(describePhotoRule({ ...rule, backgrounds: [] }).some(({ zh }) => zh.includes('背景'))).toBe(false)
  })
})
