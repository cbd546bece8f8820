import {
  Problem,
  useApi,
  useLoad,
  type Api,
  type Application,
  type Exam,
  type HistoryEntry,
  type Instant,
  type Load,
  type Photo,
} from '@keju/ui'

/** All that stands on the printed form of an application, as it was at one moment. */
export interface Sheet {
  readonly application: Application
  readonly exam: Exam
  /** Null where none was handed in. */
  readonly photo: Photo | null
  /** The last time, if it was submitted more than once. */
  readonly submittedAt: Instant | undefined
  readonly madeAt: Instant
}

export function useSheet(applicationId: () => string): Load<Sheet> {
  const api = useApi()
  return useLoad(async () => {
    const id = applicationId()
    const application = await api.applications.get(id)
    const [exam, history, photo] = await Promise.all([
      api.exams.get(application.examId),
      api.applications.history(id),
      photoOf(api, id),
    ])
    return { application, exam, photo, submittedAt: lastSubmission(history), madeAt: new Date().toISOString() }
  })
}

function lastSubmission(history: readonly HistoryEntry[]): Instant | undefined {
  return history.findLast(({ what }) => what === 'SUBMITTED')?.at
}

/** A form without its photo must not pass for one whose candidate has none: only "there is none" is taken for that. */
async function photoOf(api: Api, applicationId: string): Promise<Photo | null> {
  try {
    const photo = await api.photos.get(applicationId)
    return photo.state === 'NONE' ? null : photo
  } catch (fault) {
    if (fault instanceof Problem && fault.status === 404) {
      return null
    }
    throw fault
  }
}
