/** The document's examples in English. If the documentation has English words for an example, these words are used. */
import { refusals } from './refusals/refusals.ts'
import { words } from './words.ts'

/** Texts of examples that are neither refusals nor in `words`. */
const texts: Record<string, string> = {
  // What Udesk, its robots and its agents say.
  '<p>您好，我是智能客服机器人</p>':
    "<p>Hello, I am the intelligent customer service robot, I can answer your related business questions, ask me anything! It's my pleasure to serve you!</p>",
  '<p>对不起，这个问题我还不会</p>':
    "<p>I'm sorry, I can only answer common business-related questions! This question is currently out of my knowledge range</p>",
  '<p>您的订单<b>已发货</b></p>': '<p>Your order <b>is on its way</b></p>',
  '<b data-type="2" data-id="307">下一步</b>': '<b data-type="2" data-id="307">Next step</b>',
  Udesk客服机器人: 'Udesk Customer Service Robot',
  '您好，很高兴为您服务！': "Hello, it's my pleasure to serve you!",
  '您好，请问有什么可以帮您？': 'Hello, what can I help you with?',
  您好: 'Hello',
  默认机器人: 'Default Robot',
  默认场景: 'Default Scene',
  测试: 'Test',
  售后: 'After-sales',
  问题分类1: 'Question Type 1',
  问题1: 'Question 1',
  '公司的业务是什么？': "What is the company's business?",
  '您好，我们是一家做云客服的公司。': 'Hi, we are a company that does cloud customer service.',
  你们有什么业务: 'What business do you do',
  公司在哪里: 'Where is the company located',
  账号申诉: 'Account appeal',
  申诉流程: 'Appeal process',
  // The survey.
  满意度评价: 'Satisfaction Evaluation',
  '您对本服务的评价是?': 'How do you evaluate this service?',
  '感谢您的支持，为了使我们更好的为您服务，请您为本次服务做一个评价（回复字母即可）':
    'Thank you for your support, in order to better serve you, please evaluate this service (reply with a letter)',
  您可填写评价备注: 'You can leave a remark for the evaluation',
  非常满意: 'Very satisfied',
  非常不满意: 'Very unsatisfied',
  超级满意: 'Super satisfied',
  '服务好,专业': 'Good service,strong professionalism',
  态度差: 'Bad attitude',
  对话结束后弹出: 'Pop up after the session ends',
  '您的问题是否已解决?': 'Has your problem been resolved?',
  已解决: 'Resolved',
  未解决: 'Unresolved',
  // What customers and callers send.
  '{"type":"message","data":{"content":"你好"},"platform":"api"}':
    '{"type":"message","data":{"content":"Hello"},"platform":"api"}',
  小明: 'Xiao Ming',
  小红: 'Xiao Hong',
  你好: 'Hello',
  怎么退货: 'How do I return goods',
  请回电: 'Please call back',
  在吗: 'Are you there',
  我想问: 'I want to ask',
  服务很好: 'Good service',
  非常好: 'Very good',
  通过API发送结构化消息: 'Test API sends structured message',
  这是一条来自API的消息: 'This message is from the API.',
  访问: 'Visit',
  拨打电话: 'Dial a phone call',
  回调按钮: 'Callback button',
}

const plainWords = Object.entries(words.zh).flatMap(([name, zh]) => {
  const en = words.en[name as keyof typeof words.en] // entries() forgets the key type
  return typeof zh === 'string' && typeof en === 'string' ? [[zh, en] as const] : []
})
const english = new Map<string, string>([
  ...Object.values(refusals).map(({ zh, en }) => [zh, en] as const),
  ...plainWords,
  ...Object.entries(texts),
])

/** A document whose examples, and nothing else, are in English. */
export function withEnglishExamples<Node>(node: Node): Node {
  return translate(node, false) as Node // the same shape, with other texts
}

function translate(node: unknown, isExample: boolean): unknown {
  if (typeof node === 'string') return isExample ? (english.get(node) ?? node) : node
  if (Array.isArray(node)) return node.map((item: unknown) => translate(item, isExample))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      translate(value, isExample || name === 'example' || name === 'examples'),
    ]),
  )
}
