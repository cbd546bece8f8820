import type { Http } from './http'
import { path } from './paths'
import type { EarlierPhoto, Photo, PhotoAudit, PhotoDecision, PhotoHistoryLine, Queue, Rejection } from './types'

export function photoApi(http: Http) {
  return {
    get: async (applicationId: string) => (await http.send<Photo>('GET', path`/api/photos/${applicationId}`)).body,
    upload: (applicationId: string, file: File, onProgress?: (fraction: number) => void) =>
      http.upload<Photo>('PUT', path`/api/photos/${applicationId}`, file, onProgress),
    confirm: async (applicationId: string) =>
      (await http.send<Photo>('POST', path`/api/photos/${applicationId}/confirmation`)).body,
    /** Photos of earlier applications that may be used for this one, the latest first. */
    earlier: async (applicationId: string) =>
      (await http.send<readonly EarlierPhoto[]>('GET', path`/api/photos/${applicationId}/earlier`)).body,
    useEarlier: async (applicationId: string, photoId: string) =>
      (await http.send<Photo>('POST', path`/api/photos/${applicationId}/earlier/${photoId}/use`)).body,
    earlierImageUrl: (applicationId: string, photoId: string) =>
      path`/api/photos/${applicationId}/earlier/${photoId}/image`,
    /** @param version of the photo, so that a new one is never hidden by the browser's cache */
    imageUrl: (applicationId: string, version: number) => path`/api/photos/${applicationId}/image` + `?v=${version}`,
  }
}

export function photoAuditApi(http: Http) {
  return {
    queue: async () => (await http.send<Queue<PhotoAudit>>('GET', '/api/photo-audits')).body,
    /** Takes the next photo into my hands; undefined when none waits. */
    claim: async () => (await http.send<PhotoAudit | undefined>('POST', '/api/photo-audits/claims')).body,
    approve: async (photoId: string) => {
      await http.send('POST', path`/api/photo-audits/${photoId}/approval`)
    },
    reject: async (photoId: string, rejection: Rejection) => {
      await http.send('POST', path`/api/photo-audits/${photoId}/rejection`, { json: rejection })
    },
    release: async (photoId: string) => {
      await http.send('DELETE', path`/api/photo-audits/${photoId}/claim`)
    },
    /** Takes a decision back; the photo is in my hands again. */
    undo: async (photoId: string) =>
      (await http.send<PhotoAudit>('POST', path`/api/photo-audits/${photoId}/undo`)).body,
    /** Decisions that can still be undone, the latest first. */
    decisions: async (ofEverybody: boolean) =>
      (await http.send<readonly PhotoDecision[]>('GET', `/api/photo-audits/decisions?ofEverybody=${ofEverybody}`)).body,
    history: async (photoId: string) =>
      (await http.send<readonly PhotoHistoryLine[]>('GET', path`/api/photo-audits/${photoId}/history`)).body,
    imageUrl: (photoId: string) => path`/api/photo-audits/${photoId}/image`,
  }
}
