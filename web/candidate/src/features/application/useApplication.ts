import { useApi, useLoad, type Exam, type Load, type TaggedApplication } from '@keju/ui'

export interface ApplicationInExam {
  readonly application: TaggedApplication
  readonly exam: Exam
}

export interface ApplicationLoad extends Load<ApplicationInExam> {
  /** Shows the application as a change of it was answered. */
  show(application: TaggedApplication): void
}

/** An application and the exam it is for; the exam is fetched only once. */
export function useApplication(applicationId: () => string): ApplicationLoad {
  const api = useApi()
  let exam: Exam | undefined

  const load = useLoad<ApplicationInExam>(async () => {
    const application = await api.applications.get(applicationId())
    exam ??= await api.exams.get(application.examId)
    return { application, exam }
  })

  function show(application: TaggedApplication): void {
    if (load.data.value) {
      load.data.value = { ...load.data.value, application }
    }
  }

  return { ...load, show }
}
