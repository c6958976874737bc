import { array, documented, input, integer, object, ref, string } from '../shapes.ts'

export const structMessageSchemas = {
  StructMessage: input(['data'], {
    jid_resource: documented(string('Where the customer’s SDK is; the page of structured messages is told it')),
    data: documented(ref('StructMessageData')),
  }),
  StructMessageData: input(
    ['title', 'description', 'img_url', 'buttons'],
    {
      title: documented(string('', { minLength: 1 })),
      description: documented(string()),
      img_url: documented(string('Address of a picture')),
      buttons: documented(array(ref('StructMessageButton'))),
    },
    {
      description:
        'A card. Where agents paste such messages into their console a title is enough (assumption struct.required)',
    },
  ),
  StructMessageButton: input(['type', 'text', 'value'], {
    type: documented(string('sdk_callback is for the SDK alone', { enum: ['link', 'phone', 'sdk_callback'] })),
    text: documented(string('What is on the button')),
    value: documented(string('The address, the number, or what the callback is given')),
    callback_name: documented(string('With sdk_callback: the callback')),
  }),
  StructMessageSent: object(
    {
      status: documented(integer('Result code', { const: 1000 })),
      message: documented(string('A text for people; status tells')),
    },
    // Quirk: status as in the session records, where 0 is success; here it is 1000.
    { description: 'The message is in the session' },
  ),
}
