import { Problem, useApi, useLoad, type Exam, type ExamProposal } from '@keju/ui'

/** An exam as administrators need it; one that was never published cannot be read yet, only worked on. */
export interface ExamAtWork {
  readonly published: Exam | null
  readonly positions: number | null
  /** The version that waits to be published. */
  readonly proposal: ExamProposal | null
}

export function useExam(examId: () => string) {
  const api = useApi()
  return useLoad<ExamAtWork>(async () => {
    const proposal = (await api.exams.proposals()).find((each) => each.examId === examId()) ?? null
    try {
      const [published, found] = await Promise.all([
        api.exams.get(examId()),
        api.exams.positions(examId(), { size: 1 }),
      ])
      return { published, positions: found.total, proposal }
    } catch (fault) {
      if (fault instanceof Problem && fault.status === 404 && proposal !== null) {
        return { published: null, positions: null, proposal }
      }
      throw fault
    }
  })
}
