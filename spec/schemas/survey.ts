import { namedBy } from '../conditions.ts'
import { array, boolean, documented, integer, object, ref, string } from '../shapes.ts'

const level = (description: string, texts: string, optional: string[] = []) =>
  object(
    {
      id: documented(integer('What surveySession takes as option_id')),
      text: documented(string(texts)),
      desc: documented(string('Fixed by Udesk')),
      tags: documented(string('Tags of this level, separated by commas')),
      remark_option: documented(
        string('Whether a remark is hidden, required or optional', { enum: ['hide', 'required', 'optional'] }),
      ),
    },
    { description, optional },
  )

const choice = (name: string) =>
  object({
    default_option_id: documented(integer('The level that is chosen at first')),
    options: documented(array(ref(name))),
  })

export const surveySchemas = {
  SurveyTextLevel: level('A level of the survey shown as text', '非常满意|满意|一般|不满意|非常不满意, can be renamed'),
  SurveyPictureLevel: level('A level of the survey shown as expressions or stars', '满意|一般|不满意', ['desc']),
  SurveyOptions: object(
    {
      enabled: documented(boolean('Whether the survey is on')),
      name: documented(string()),
      title: documented(string('The question put to the customer')),
      desc: documented(string()),
      remark_enabled: documented(boolean('Whether a remark may be given')),
      remark: documented(string('The prompt for the remark')),
      show_type: documented(string('Which of the three lists holds', { enum: ['text', 'expression', 'star'] })),
      text: documented(choice('SurveyTextLevel')),
      expression: documented(choice('SurveyPictureLevel')),
      star: documented(choice('SurveyPictureLevel')),
      options: documented(
        array(
          object({
            id: documented(integer()),
            text: documented(string()),
            enabled: documented(boolean()),
          }),
          'The levels once more, for older clients',
        ),
      ),
      methods: documented(
        array(
          object({
            id: documented(integer()),
            flag: documented(
              string('When the survey is shown', { enum: ['after_session', 'agent_invite', 'customer_invite'] }),
            ),
            text: documented(string()),
            enabled: documented(boolean()),
          }),
        ),
      ),
      resolved_enabled: documented(boolean('Whether the customer is asked if the problem is solved')),
      resolved_options: documented(
        object({
          title: documented(string()),
          options: documented(
            array(
              object({
                option_select: documented(boolean()),
                option_name: documented(string()),
              }),
            ),
          ),
          value: documented(string('The default, a digit as text')),
        }),
      ),
    },
    {
      description:
        'How the customer may rate the session; of text, expression and star only the one that show_type names is there',
      optional: ['text', 'expression', 'star'],
      ...namedBy('show_type', ['text', 'expression', 'star']),
    },
  ),
}

/** The survey of the documentation, as `show_type: text`. */
export const surveyOptionsExample = {
  enabled: true,
  name: '满意度评价',
  title: '您对本服务的评价是?',
  desc: '感谢您的支持，为了使我们更好的为您服务，请您为本次服务做一个评价（回复字母即可）',
  remark_enabled: true,
  remark: '您可填写评价备注',
  show_type: 'text',
  text: {
    default_option_id: 36,
    options: [
      { id: 36, text: '非常满意', desc: '非常满意', tags: '服务好,专业', remark_option: 'optional' },
      { id: 40, text: '非常不满意', desc: '非常不满意', tags: '态度差', remark_option: 'required' },
    ],
  },
  options: [
    { id: 36, text: '超级满意', enabled: true },
    { id: 40, text: '非常不满意', enabled: true },
  ],
  methods: [{ id: 7, flag: 'after_session', text: '对话结束后弹出', enabled: true }],
  resolved_enabled: true,
  resolved_options: {
    title: '您的问题是否已解决?',
    options: [
      { option_select: true, option_name: '已解决' },
      { option_select: true, option_name: '未解决' },
    ],
    value: '0',
  },
}
