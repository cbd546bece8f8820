import { render, screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { defineComponent, h, ref } from 'vue'
import { Problem } from '../api/problem'
import { axeViolations, plugins } from '../testing'
import ErrorSummary from './ErrorSummary.vue'
import FormField from './FormField.vue'

const REQUIRED = { pointer: '/idNumber', code: 'required', message: '请输入身份证号' }

function aForm(problem = ref<Problem | null>(null), onElsewhere = vi.fn()) {
  const form = defineComponent(() => () => [
    h('h1', '注册'),
    h(ErrorSummary, { problem: problem.value, onElsewhere }),
    h(
      FormField,
      { pointer: '/idNumber', label: '身份证号', hint: '18 位', error: problem.value?.errors[0]?.message },
      { default: (field: object) => h('input', field) },
    ),
  ])
  return { ...render(form, { global: { plugins: plugins() } }), problem, onElsewhere }
}

describe('The error summary', () => {
  it('is absent while nothing is wrong', () => {
    aForm()

    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('takes the focus when a problem arrives, and again at the next', async () => {
    const { problem } = aForm()

    problem.value = Problem.invalid([REQUIRED])
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus())
    screen.getByRole('textbox').focus()
    problem.value = Problem.invalid([REQUIRED])

    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus())
  })

  it('leads to the field, whose description is the message', async () => {
    aForm(ref(Problem.invalid([REQUIRED])))

    await userEvent.click(screen.getByRole('link', { name: '请输入身份证号' }))

    const field = screen.getByRole('textbox', { name: '身份证号' })
    expect(field).toHaveFocus()
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription('18 位 请输入身份证号')
  })

  it('tells the page when the field is elsewhere', async () => {
    const { onElsewhere } = aForm(ref(Problem.invalid([{ ...REQUIRED, pointer: '/answers/school', message: '缺少院校' }])))

    await userEvent.click(screen.getByRole('link', { name: '缺少院校' }))

    expect(onElsewhere).toHaveBeenCalledWith('/answers/school')
  })

  it('says what happened, why, and what to do when no field is to blame', () => {
    aForm(ref(new Problem(412, 'stale', '内容已在别处修改', '')))

    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('内容已在别处修改')
    expect(alert).toHaveTextContent('您可能在另一个窗口中保存过。')
    expect(alert).toHaveTextContent('请刷新页面')
  })

  it('is accessible', async () => {
    const { container } = aForm(ref(Problem.invalid([REQUIRED])))

    expect(await axeViolations(container)).toEqual([])
  })
})
