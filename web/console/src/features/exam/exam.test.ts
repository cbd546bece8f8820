import { Problem, tableProblems } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { anExam } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import FileForm from './components/FileForm.vue'
import ExamPage from './pages/ExamPage.vue'
import ExamsPage from './pages/ExamsPage.vue'

function aServer() {
  return fakeServer({
    'GET /api/exams': { body: [anExam()] },
    'POST /api/exams': { status: 201, body: { examId: 'e9', code: 'demo', version: 3 } },
    'GET /api/exams/e1': { body: anExam() },
    'GET /api/exams/e1/positions': { body: { items: [], page: 0, size: 1, total: 16_745 } },
    'POST /api/exams/e1/publication': { body: {} },
    'GET /api/seating/e1': { body: { completed: 1_204, seated: 0, seats: 1_260 } },
    'POST /api/seating/e1/arrangement': { body: { seed: '47', seated: 1_200, withoutSeat: 4 } },
  })
}

describe('The list of exams', () => {
  it('takes a definition and goes to the draft made of it', async () => {
    const server = aServer()
    const { path, container } = await renderPage(ExamsPage, '/exams')
    expect(await screen.findByRole('link', { name: '演示考试' })).toHaveAttribute('href', '/exams/e1')
    expect(await axeViolations(container)).toEqual([])

    await userEvent.upload(screen.getByLabelText('文件'), new File(['code: demo'], 'demo.yaml', { type: 'text/yaml' }))
    await userEvent.click(screen.getByRole('button', { name: '上传' }))

    await waitFor(() => expect(path()).toContain('/exams/e9'))
    expect(server.sent('POST /api/exams').headers.get('Content-Type')).toBe('application/yaml')
  })
})

describe('The page of an exam', () => {
  it('publishes, and arranges seats from a public seed', async () => {
    const server = aServer()
    const { container } = await renderPage(ExamPage, '/exams/e1', { examId: 'e1' })

    expect(await screen.findByText('目前共 16745 个职位。')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '发布考试' }))
    expect(await screen.findByText('已发布。')).toBeVisible()
    await userEvent.type(await screen.findByLabelText(/^随机种子/), '47')
    await userEvent.click(screen.getByRole('button', { name: '开始编排' }))

    expect(await screen.findByText('已安排 1200 人，4 人没有座位。')).toBeVisible()
    expect(server.sent('POST /api/seating/e1/arrangement').json).toEqual({ seed: '47' })
    expect(await axeViolations(container)).toEqual([])
  })

  it('works on an exam that nobody can read yet', async () => {
    fakeServer({})
    await renderPage(ExamPage, '/exams/e9?draft=demo', { examId: 'e9' })

    expect(await screen.findByRole('heading', { name: '未发布的考试 demo' })).toBeVisible()
    expect(screen.getByRole('button', { name: '发布考试' })).toBeVisible()
    expect(screen.queryByText('考场编排')).not.toBeInTheDocument()
  })
})

describe('A refused file', () => {
  const refusal = new Problem(422, 'exam.table-refused', '职位表未导入', '发现问题 1 处。', [], {
    problems: [{ sheet: '省级', row: 17, column: '招考人数', message: '应为正整数' }],
  })

  it('is answered with each place that is wrong', async () => {
    const { container } = await renderPage(FileForm, '/exams/e1', {
      name: 'positions',
      accept: '.csv',
      hint: '',
      action: '导入',
      send: () => Promise.reject(refusal),
      faultsOf: (problem: Problem) => tableProblems(problem).map(({ row, message }) => ({ where: `${row}`, what: message })),
    })

    await userEvent.upload(screen.getByLabelText('文件'), new File(['x'], 'positions.csv'))
    await userEvent.click(screen.getByRole('button', { name: '导入' }))

    expect(await screen.findByRole('cell', { name: '应为正整数' })).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('职位表未导入')
    expect(await axeViolations(container)).toEqual([])
  })
})
