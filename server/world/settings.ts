/** The settings that an administrator makes in Udesk's management pages. */
import type { SurveyOptions } from '../../spec/types.ts'
import type { Centre } from './centre.ts'
import type { Settings } from './types.ts'

export const getSettings = ({ state }: Centre): Settings => state.settings

export function changeSettings({ state, emit }: Centre, patch: Partial<Settings>): Settings {
  Object.assign(state.settings, patch)
  emit({ type: 'settings.changed', settings: state.settings })
  return state.settings
}

/** The survey as customers get it. A survey has three lists of levels, and only one list is shown. */
export function surveyOptions({ state }: Centre): SurveyOptions {
  const shown = shownSurveys.get(state.settings.survey) ?? showSurvey(state.settings.survey)
  shownSurveys.set(state.settings.survey, shown)
  return shown
}

/** A changed survey is a new object. */
const shownSurveys = new WeakMap<SurveyOptions, SurveyOptions>()

function showSurvey({ text, expression, star, ...survey }: SurveyOptions): SurveyOptions {
  const levels = { text, expression, star }[survey.show_type]
  return { ...survey, ...(levels && { [survey.show_type]: levels }) }
}
