import type { Http } from './http'
import { path, query } from './paths'
import type {
  AgencyNode,
  CreatedExam,
  Exam,
  ExamProposal,
  ExamSummary,
  Position,
  PositionImport,
  PositionPage,
  PositionPreview,
  PositionQuery,
  PositionShortfall,
  RosterPreview,
} from './types'

export function examApi(http: Http) {
  return {
    list: async () => (await http.send<readonly ExamSummary[]>('GET', '/api/exams')).body,
    /** What staff proposed and have not published yet. */
    proposals: async () => (await http.send<readonly ExamProposal[]>('GET', '/api/exams/proposals')).body,
    get: async (examId: string) => (await http.send<Exam>('GET', path`/api/exams/${examId}`)).body,
    positions: async (examId: string, search: PositionQuery) =>
      (await http.send<PositionPage>('GET', path`/api/exams/${examId}/positions` + query({ ...search }))).body,
    positionTree: async (examId: string) =>
      (await http.send<readonly AgencyNode[]>('GET', path`/api/exams/${examId}/positions/tree`)).body,
    position: async (examId: string, key: string) =>
      (await http.send<Position>('GET', path`/api/exams/${examId}/positions/${key}`)).body,
    /** @param definition the exam definition, YAML */
    create: async (definition: Blob) =>
      (
        await http.send<CreatedExam>('POST', '/api/exams', {
          body: definition,
          headers: { 'Content-Type': 'application/yaml' },
        })
      ).body,
    /** What a table would change; nothing is changed by asking. */
    previewPositions: async (examId: string, table: File, onProgress?: (fraction: number) => void) => {
      const { body, etag } = await http.uploadTagged<Omit<PositionPreview, 'etag'>>(
        'POST',
        path`/api/exams/${examId}/positions/preview`,
        table,
        { onProgress },
      )
      return { ...body, etag: etag ?? '' }
    },
    /** @param etag of the preview on whose sight the table is imported */
    importPositions: async (
      examId: string,
      table: File,
      etag: string,
      onProgress?: (fraction: number) => void,
    ): Promise<PositionImport> =>
      (
        await http.uploadTagged<PositionImport>('POST', path`/api/exams/${examId}/positions`, table, {
          onProgress,
          headers: { 'If-Match': etag },
        })
      ).body,
    rosterSize: async (examId: string) =>
      (await http.send<{ readonly entries: number }>('GET', path`/api/exams/${examId}/roster`)).body.entries,
    /** What a roster would change; nothing is changed by asking. */
    previewRoster: async (examId: string, table: File, onProgress?: (fraction: number) => void): Promise<RosterPreview> => {
      const { body, etag } = await http.uploadTagged<Omit<RosterPreview, 'etag'>>(
        'POST',
        path`/api/exams/${examId}/roster/preview`,
        table,
        { onProgress },
      )
      return { ...body, etag: etag ?? '' }
    },
    /** @param etag of the preview on whose sight the roster is imported */
    importRoster: async (examId: string, table: File, etag: string): Promise<PositionImport> =>
      (
        await http.uploadTagged<PositionImport>('POST', path`/api/exams/${examId}/roster`, table, {
          headers: { 'If-Match': etag },
        })
      ).body,
    shortfalls: async (examId: string) =>
      (await http.send<readonly PositionShortfall[]>('GET', path`/api/exams/${examId}/positions/shortfalls`)).body,
    publish: async (examId: string) => {
      await http.send('POST', path`/api/exams/${examId}/publication`)
    },
  }
}
