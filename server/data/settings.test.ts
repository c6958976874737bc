import { expect, test } from 'vitest'
import { createDataReader } from './read-data.ts'
import { readSettings, showSettings } from './settings.ts'

const { settings } = createDataReader().demo

test('reads only the settings that a patch names', () => {
  expect(readSettings({ assigning: '2s', idle_close: '1m', welcome: '' })).toEqual({
    assigning: 2_000,
    idleClose: 60_000,
    welcome: '',
  })
})

test('what a patch says about the robot and the survey leaves their other values as before', () => {
  const changed = readSettings({ robot: { name: '小明' }, survey: { enabled: false } }, settings)
  expect(changed).toEqual({
    robot: { ...settings.robot, name: '小明' },
    survey: { ...settings.survey, enabled: false },
  })
})

test('a list of sensitive words switches them on; a patch of the words alone does not', () => {
  expect(readSettings({ sensitive_words: ['x'] }, settings)).toEqual({ sensitiveWords: { open: true, words: ['x'] } })
  const words = readSettings({ sensitive_words: { words: ['x'] } }, settings)
  expect(words).toEqual({ sensitiveWords: { open: false, words: ['x'] } })
})

test('shows settings as it reads them', () => {
  expect(readSettings(showSettings(settings))).toEqual(settings)
})
