import { namedBy } from '../conditions.ts'
import { array, boolean, documented, integer, object, ref, string } from '../shapes.ts'

const level = (description: string, texts: string, optional: string[] = []) =>
  object(
    {
      id: documented(integer('Id of the option: option_id of surveySession.')),
      text: documented(string(`Text of the option. At first: ${texts}.`)),
      desc: documented(string('Name of the option that cannot be changed.')),
      tags: documented(string('Tags that the customer can choose with this option, separated by commas.')),
      remark_option: documented(
        string('Whether a remark with this option is hidden, required or optional.', {
          enum: ['hide', 'required', 'optional'],
        }),
      ),
    },
    { description, optional },
  )

const choice = (name: string, showType: string) =>
  object(
    {
      default_option_id: documented(integer('Id of the option that is chosen at first.')),
      options: documented(array(ref(name), 'The options.')),
    },
    { description: `The options to show. Only there if show_type is ${showType}.` },
  )

export const surveySchemas = {
  SurveyTextLevel: level('An option of a survey that is shown as text.', '非常满意, 满意, 一般, 不满意 or 非常不满意'),
  SurveyPictureLevel: level('An option of a survey that is shown as faces or stars.', '满意, 一般 or 不满意', ['desc']),
  SurveyOptions: object(
    {
      enabled: documented(boolean('Whether the survey is switched on.')),
      name: documented(string('Name of the survey.')),
      title: documented(string('Question that the customer is asked.')),
      desc: documented(string('Text that guides the customer through the survey on Weibo and in API channels.')),
      remark_enabled: documented(boolean('Whether the customer can give a remark.')),
      remark: documented(string('Text that invites the customer to give a remark.')),
      show_type: documented(
        string('How the options are shown, and which of the three lists of options is there.', {
          enum: ['text', 'expression', 'star'],
        }),
      ),
      text: documented(choice('SurveyTextLevel', 'text')),
      expression: documented(choice('SurveyPictureLevel', 'expression')),
      star: documented(choice('SurveyPictureLevel', 'star')),
      options: documented(
        array(
          object({
            id: documented(integer('Id of the option: option_id of surveySession.')),
            text: documented(string('Text of the option.')),
            enabled: documented(boolean('Whether the option can be chosen.')),
          }),
          'The options in an older form, kept for older clients.',
        ),
      ),
      methods: documented(
        array(
          object({
            id: documented(integer('Id of the occasion.')),
            flag: documented(
              string(
                'The occasion. after_session: when the session is closed. agent_invite: when the agent asks. customer_invite: when the customer wants to, only on web pages and in SDKs.',
                { enum: ['after_session', 'agent_invite', 'customer_invite'] },
              ),
            ),
            text: documented(string('The occasion as a text for people.')),
            enabled: documented(boolean('Whether the survey is shown on this occasion.')),
          }),
          'Occasions on which the survey can be shown.',
        ),
      ),
      resolved_enabled: documented(boolean('Whether the customer is asked if the problem is solved.')),
      resolved_options: documented(
        object(
          {
            title: documented(string('Question that the customer is asked.')),
            options: documented(
              array(
                object({
                  option_select: documented(
                    boolean('Whether the answer can be chosen. The example has true for both.'),
                  ),
                  option_name: documented(string('Text of the answer.')),
                }),
                'The answers: first solved, then unsolved.',
              ),
            ),
            value: documented(
              string('The answer that is chosen at first, as resolved_state_v2 counts them, but as text: "0".'),
            ),
          },
          { description: 'How the customer is asked if the problem is solved.' },
        ),
      ),
    },
    {
      description:
        'How the customer can rate the session. Of text, expression and star only the one that show_type names is there.',
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
