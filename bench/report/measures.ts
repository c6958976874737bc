/** The names of what is measured. Goals, table and chart find the numbers by them. */
import type { Kind } from '../load/caller.ts'

export const rateOf = (kind: Kind) => `${kind}, calls/s, 64 connections`
export const p99 = 'p99 ms, createSession+closeSession, 10 connections'
export const coldStart = 'cold start, ms'
export const memoryIdle = 'memory idle, MiB'
export const memoryLoaded = 'memory after all slices, MiB'
/** After a third, two thirds and all of the calls of the memory measurement. */
export const memoryAfter = (third: 1 | 2 | 3) =>
  `memory after ${['a third', 'two thirds', 'all'][third - 1] ?? ''} of the calls, MiB`
export const secondInstance = 'a second startMockUdesk(), ms'
export const createCompany = 'createCompany(), ms'
export const reset = 'reset(), ms'
export const busyHour = 'busy hour on the frozen clock, s'
export const pushes = 'pushes/s, 64 conversations in order'
export const containerStart = 'docker start to /readyz, ms'
