import { array, documented, input, integer, object, ref, string } from '../shapes.ts'

export const structMessageSchemas = {
  StructMessage: input(
    ['data'],
    {
      jid_resource: documented(
        string(
          'Source of the customer’s SDK. Udesk gives it to the page of structured messages, which can pass it on.',
        ),
      ),
      data: documented(ref('StructMessageData', 'The card.')),
    },
    { description: 'A structured message.' },
  ),
  StructMessageData: input(
    ['title', 'description', 'img_url', 'buttons'],
    {
      title: documented(string('Title of the card.', { minLength: 1 })),
      description: documented(string('Text of the card.')),
      img_url: documented(string('URL of the picture on the card.')),
      buttons: documented(array(ref('StructMessageButton'), 'Buttons of the card, from top to bottom.')),
    },
    { description: 'A card with a picture and buttons. With the assumption struct.required=title a title is enough.' },
  ),
  StructMessageButton: input(
    ['type', 'text', 'value'],
    {
      type: documented(
        string(
          'What a click does. link: opens a page. phone: dials a number. sdk_callback: calls the app, only in SDKs.',
          {
            enum: ['link', 'phone', 'sdk_callback'],
          },
        ),
      ),
      text: documented(string('Text on the button.')),
      value: documented(
        string('link: the URL. phone: the telephone number. sdk_callback: the value that the app receives.'),
      ),
      callback_name: documented(string('Name of the callback. Only for type sdk_callback.')),
    },
    { description: 'A button of the card.' },
  ),
  StructMessageSent: object(
    {
      status: documented(integer('Result code: always 1000, which is success.', { const: 1000 })),
      message: documented(string('The result as a text for people.')),
    },
    // Quirk: status as in the session records, where 0 is success; here it is 1000.
    { description: 'The message was sent to the customer.' },
  ),
}
