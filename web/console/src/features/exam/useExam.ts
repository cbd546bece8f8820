import { Problem, useApi, useLoad, type Exam } from '@keju/ui'

/** An exam as administrators need it; one that was never published cannot be read yet, only worked on. */
export interface ExamAtWork {
  readonly published: Exam | null
  readonly positions: number | null
}

export function useExam(examId: () => string) {
  const api = useApi()
  return useLoad<ExamAtWork>(async () => {
    try {
      const [published, found] = await Promise.all([
        api.exams.get(examId()),
        api.exams.positions(examId(), { size: 1 }),
      ])
      return { published, positions: found.total }
    } catch (fault) {
      if (fault instanceof Problem && fault.status === 404) {
        return { published: null, positions: null }
      }
      throw fault
    }
  })
}
