import { Problem } from './problem'

function answered(status: number, body: unknown, type = 'application/problem+json'): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } })
}

describe('A problem', () => {
  it('carries the words of the server and the code from its type', async () => {
    const problem = await Problem.of(
      answered(409, { type: 'urn:keju:problem:photo.not-open', title: '照片未开放', detail: '请稍候' }),
    )

    expect(problem).toMatchObject({ status: 409, code: 'photo.not-open', title: '照片未开放', detail: '请稍候' })
  })

  it('points to fields, whichever way the pointer is written', async () => {
    const problem = await Problem.of(
      answered(400, {
        errors: [
          { pointer: '#/name', code: 'required', message: '请输入姓名' },
          { pointer: '/idNumber', code: 'invalid', message: '身份证号不正确' },
          { unusable: true },
        ],
      }),
    )

    expect(problem.errors.map(({ pointer }) => pointer)).toEqual(['/name', '/idNumber'])
  })

  it('survives an answer that is no problem at all', async () => {
    const problem = await Problem.of(answered(502, '<html>', 'text/html'))

    expect(problem).toMatchObject({ status: 502, title: '', errors: [] })
  })

  it.each([
    [0, true],
    [429, true],
    [503, true],
    [404, false],
    [422, false],
  ])('with status %i passes by itself: %s', (status, transient) => {
    expect(new Problem(status, '', '', '').transient).toBe(transient)
  })
})
