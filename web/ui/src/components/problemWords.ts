import { computed, type ComputedRef } from 'vue'
import type { Problem } from '../api/problem'
import type { LocalizedText } from '../api/types'
import { useLocale } from '../i18n/locale'

export interface ProblemWords {
  readonly what: string
  readonly why: string
  readonly todo: string
}

interface Advice {
  readonly what: LocalizedText
  readonly why?: LocalizedText
  readonly todo: LocalizedText
}

/** For faults that have no words of their own, and what one can do about each kind. */
const ADVICE: Readonly<Record<number, Advice>> = {
  0: {
    what: { zh: '无法连接到服务器', en: 'The server cannot be reached' },
    why: { zh: '网络可能已断开，或系统暂时不可用。', en: 'The network may be down, or the site is unavailable for now.' },
    todo: { zh: '您填写的内容没有丢失，请检查网络后重试。', en: 'Nothing you typed is lost. Check the network and try again.' },
  },
  401: {
    what: { zh: '登录已失效', en: 'You are no longer logged in' },
    todo: { zh: '请重新登录，登录后会回到此页。', en: 'Log in again; you will come back to this page.' },
  },
  403: {
    what: { zh: '您没有权限进行此操作', en: 'You may not do this' },
    todo: { zh: '请确认登录的账号是否正确。', en: 'Check that you are logged in with the right account.' },
  },
  404: {
    what: { zh: '没有找到', en: 'Nothing was found here' },
    why: { zh: '它可能不存在，或不属于您的账号。', en: 'It may not exist, or it does not belong to your account.' },
    todo: { zh: '请从首页重新进入。', en: 'Start again from the home page.' },
  },
  409: {
    what: { zh: '现在不能进行此操作', en: 'This cannot be done now' },
    todo: { zh: '请查看报名进度，了解当前步骤。', en: 'See the progress of the application for what is next.' },
  },
  412: {
    what: { zh: '内容已在别处修改', en: 'This was changed elsewhere' },
    why: { zh: '您可能在另一个窗口中保存过。', en: 'You may have saved it in another window.' },
    todo: { zh: '请刷新页面，核对后重新保存。', en: 'Reload the page, check it and save again.' },
  },
  413: {
    what: { zh: '文件太大', en: 'The file is too large' },
    todo: { zh: '请换一个较小的文件。', en: 'Choose a smaller file.' },
  },
  422: {
    what: { zh: '不符合规定，未被接受', en: 'A rule does not allow this' },
    todo: { zh: '请按说明更正后再试。', en: 'Correct it as described and try again.' },
  },
  429: {
    what: { zh: '访问的人太多', en: 'Too many people are here at once' },
    todo: { zh: '请稍候片刻再试，您填写的内容没有丢失。', en: 'Wait a moment and try again. Nothing you typed is lost.' },
  },
  500: {
    what: { zh: '系统出现故障', en: 'Something went wrong on our side' },
    todo: { zh: '请稍后重试，您已保存的内容不受影响。', en: 'Try again a little later. What you saved is safe.' },
  },
}

const OTHERWISE: Advice = {
  what: { zh: '未能完成', en: 'This did not work' },
  todo: { zh: '请检查后重试。', en: 'Check and try again.' },
}

/** What happened, why, and what to do: the server's own words first. */
export function useProblemWords(problem: () => Problem | null): ComputedRef<ProblemWords> {
  const { say } = useLocale()
  return computed(() => {
    const at = problem()
    const advice = ADVICE[at && at.status >= 500 ? 500 : (at?.status ?? -1)] ?? OTHERWISE
    return {
      what: at?.title || say(advice.what),
      why: at?.detail || say(advice.why),
      todo: say(advice.todo),
    }
  })
}
