import { readCsv, writeCsv } from './csv'
import { readPeople } from './people'
import { textOf } from './textOf'

const ID = '11010519491231002X'

describe('A list', () => {
  it.each([
    ['commas', `${ID},王芳,w@example.org\n`],
    ['tabs, as spreadsheets copy them', `${ID}\t王芳\tw@example.org`],
    ['semicolons and quotes', `\uFEFF"${ID}";"王芳";"w@example.org"\r\n\r\n`],
    ['apostrophes that keep numbers whole', `'${ID},王芳,w@example.org`],
  ])('is read with %s', (_, text) => {
    expect(readPeople(text)).toEqual([{ line: 1, idNumber: ID, name: '王芳', email: 'w@example.org', phone: '' }])
  })

  it('has its columns in any order if they are named', () => {
    expect(readPeople(`手机号,备注,姓名,身份证号\n13900139000,"第一组,\n下午",王芳,${ID}\n,,李明,2`)).toEqual([
      { line: 2, idNumber: ID, name: '王芳', email: '', phone: '13900139000' },
      { line: 4, idNumber: '2', name: '李明', email: '', phone: '', fault: 'list.no-address' },
    ])
    expect(readPeople('姓名,手机号\n王芳,13900139000')).toBeNull()
  })

  it('tells mail addresses from telephone numbers', () => {
    expect(readPeople(`${ID},王芳,13900139000,w@example.org`)?.[0]).toMatchObject({
      email: 'w@example.org',
      phone: '13900139000',
    })
  })

  it('says which lines need not be sent', () => {
    const faults = readPeople(
      `${ID},王芳,w@example.org\n${ID.toLowerCase()},王芳,13900139000\n1,李明\n2,${'长'.repeat(501)},13900139000`,
    )?.map(({ fault }) => fault)

    expect(faults).toEqual([undefined, 'list.repeated', 'list.no-address', 'list.too-long'])
  })

  it('comes back from a spreadsheet as it was written', () => {
    const rows = [
      [ID, '王"芳"', '=1+1', '+8613900139000', 'a,b\nc'],
      ['', '@x', '-1', ' ', '1'],
    ]

    expect(writeCsv(rows)).toContain("'=1+1")
    expect(readCsv(writeCsv(rows)).map(({ cells }) => cells)).toEqual([rows[0], ['', '@x', '-1', '', '1']])
  })

  it('ends, whatever is in it', () => {
    for (const odd of ['', '\n\n', ',', '"', '"a', 'a"b,c', '"a"b,c\r', ',\n,', '\u0000']) {
      expect(Array.isArray(readCsv(odd))).toBe(true)
    }
    expect(readCsv('a"b,c')[0]?.cells).toEqual(['a"b', 'c'])
  })

  it('is read from a file in either encoding of Chinese', async () => {
    const gb18030 = new Uint8Array([0xcd, 0xf5, 0xb7, 0xbc])

    expect(await textOf(new File([gb18030], 'list.csv'))).toBe('王芳')
    expect(await textOf(new File(['王芳'], 'list.csv'))).toBe('王芳')
  })
})
