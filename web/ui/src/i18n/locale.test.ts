import { beforeEach, describe, expect, it } from 'vitest'
import { createLocale } from './locale'

describe('the locale', () => {
  beforeEach(() => localStorage.clear())

  it('lists words with the sign between them that the language uses', () => {
    const locale = createLocale()

    expect(locale.list(['北京', '上海'])).toBe('北京、上海')
    locale.use('en')
    expect(locale.list(['Beijing', 'Shanghai'])).toBe('Beijing, Shanghai')
  })

  it('says what there is when a text lacks the language', () => {
    const locale = createLocale()
    locale.use('en')

    expect(locale.say({ zh: '报名', en: '' })).toBe('报名')
  })

  it('puts values in, and leaves a place alone that has none', () => {
    expect(createLocale().say('{n} of {all}', { n: 3 })).toBe('3 of {all}')
  })
})
