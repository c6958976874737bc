// Generated from demo.yaml and demo.en.yaml by `npm run generate`. Do not edit.
import type { CompleteFile, DataFile } from './data-schema.ts'
export const demo: CompleteFile = {
  "company": {
    "id": 1,
    "email": [
      "admin@udesk.cn",
      "admin@test.com"
    ],
    "password": "udesk",
    "api_token": "11111111-2222-4333-8444-555555555555",
    "struct_key": "708ff6dc-41d5-4med-9ebc-0388zz9d76f1",
    "subdomains": [
      "demo",
      "test"
    ]
  },
  "groups": [
    {
      "id": 37540,
      "name": "售后"
    }
  ],
  "agents": [
    {
      "id": 3,
      "name": "Tom",
      "email": "tom@udesk.cn",
      "capacity": 10
    },
    {
      "id": 397,
      "name": "Jerry",
      "email": "jerry@udesk.cn",
      "capacity": 10,
      "group_ids": [
        37540
      ]
    },
    {
      "id": 1,
      "name": "王芳",
      "nick": "小芳",
      "email": "wangfang@udesk.cn",
      "capacity": 10
    },
    {
      "id": 13,
      "name": "李强",
      "nick": "小强",
      "email": "liqiang@udesk.cn",
      "capacity": 10
    },
    {
      "id": 486,
      "name": "张敏",
      "nick": "小敏",
      "email": "zhangmin@udesk.cn",
      "capacity": 10
    },
    {
      "id": 43230,
      "name": "Lily",
      "email": "lily@udesk.cn",
      "status": "offline",
      "capacity": 10,
      "group_ids": [
        37540
      ]
    }
  ],
  "customers": [
    {
      "id": 1,
      "web_token": "1f85c1b8-61b9-44f3-3468-9f5a164d099f",
      "channel": "web",
      "nick_name": "网页访客"
    },
    {
      "id": 2,
      "sdk_token": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
      "channel": "ios",
      "nick_name": "SDK用户"
    }
  ],
  "urobots": [
    {
      "id": 1,
      "name": "售前机器人",
      "scenes": [
        {
          "id": 1,
          "name": "默认场景"
        },
        {
          "id": 10,
          "name": "转人工场景"
        }
      ],
      "created_at": "2018-01-02 09:00:00"
    },
    {
      "id": 2,
      "name": "默认机器人",
      "scenes": [
        {
          "id": 114,
          "name": "默认场景"
        },
        {
          "id": 116,
          "name": "系统默认场景"
        }
      ],
      "created_at": "2018-01-23 10:55:20"
    },
    {
      "id": 3,
      "name": "测试",
      "scenes": [
        {
          "id": 120,
          "name": "系统默认场景"
        }
      ],
      "created_at": "2018-02-05 11:25:30"
    },
    {
      "id": 12,
      "name": "售后机器人",
      "scenes": [
        {
          "id": 1,
          "name": "默认场景"
        }
      ],
      "created_at": "2018-03-01 08:30:00"
    },
    {
      "id": 1101,
      "name": "活动机器人",
      "scenes": [
        {
          "id": 39,
          "name": "活动场景"
        }
      ],
      "created_at": "2019-06-18 10:00:00"
    },
    {
      "id": 12362,
      "name": "测试机器人",
      "scenes": [
        {
          "id": 39,
          "name": "测试场景"
        }
      ],
      "created_at": "2019-10-18 22:46:01"
    }
  ],
  "top_questions": [
    {
      "id": 2,
      "name": "问题类型一",
      "question_ids": [
        2122,
        3222
      ]
    }
  ],
  "knowledge": [
    {
      "id": 1,
      "question": "你好",
      "answer": "您好，很高兴为您服务！",
      "small_talk": true
    },
    {
      "id": 2,
      "question": "谢谢",
      "answer": "不客气，祝您生活愉快！",
      "small_talk": true
    },
    {
      "id": 2122,
      "question": "公司的业务是什么",
      "answer": "您好，我们是一家做云客服的公司，可以在网页、微博、微信等渠道与用户沟通，统一管理客户。",
      "suggestions": [
        "如何申请退款",
        "工作时间是什么"
      ],
      "related": [
        "公司在哪里",
        "怎么联系你们"
      ],
      "third_url": "https://www.udesk.cn"
    },
    {
      "id": 3222,
      "question": "如何申请退款",
      "answer": "请在“我的订单”中选择要退款的订单，点击“申请退款”，我们会在三个工作日内处理。"
    },
    {
      "id": 434,
      "question": "账号申诉",
      "answer": "申诉流程",
      "suggestions": [
        "如何申请退款"
      ],
      "flow_id": 81
    },
    {
      "id": 435,
      "question": "工作时间是什么",
      "answer": "人工客服的工作时间是每天9:00至18:00。"
    },
    {
      "id": 436,
      "question": "公司在哪里",
      "answer": "我们的总部在北京。"
    },
    {
      "id": 437,
      "question": "怎么联系你们",
      "answer": "您可以拨打客服热线，或者在这里转人工客服。"
    }
  ],
  "flows": [
    {
      "id": 81,
      "title": "账号申诉",
      "content": "<p>请选择申诉的原因：</p><p><b data-type=\"2\" class=\"flow-item\" data-id=\"307\" data-robotid=\"1\">账号被盗</b></p><p><b data-type=\"1\" class=\"flow-item\" data-id=\"437\" data-robotid=\"1\">怎么联系你们</b></p>"
    },
    {
      "id": 307,
      "title": "账号被盗",
      "content": "<p>请先修改密码，再上传身份证明。</p><p><b data-type=\"2\" class=\"flow-item\" data-id=\"81\" data-robotid=\"1\">重新选择原因</b></p>"
    }
  ],
  "settings": {
    "welcome": "您好，请问有什么可以帮您？",
    "message_preview": true,
    "assigning": 0,
    "idle_close": null,
    "plan": "professional",
    "struct_messages_page": null,
    "sensitive_words": {
      "open": false,
      "words": []
    },
    "robot": {
      "name": "Udesk客服机器人",
      "avatar": "https://rd-dota.udesk.cn/entry/images/agent-avatar-3e6a68e1e1fcb4db653d9e93263f7946.png",
      "welcome": "<p>您好，我是智能客服机器人，可以回答您的业务问题，有问题尽管问我哦，很高兴为您服务！</p><p><br/></p>",
      "unknown": "<p>对不起，我只能回答常见的业务问题！该问题暂时超出了我的知识范围，我会继续努力学习！您也可以用简单的语言再问我一次……</p>",
      "sensitive": "您的问题中包含敏感词，请换一种说法。",
      "roles": [
        "vip"
      ],
      "leading_word": "您好，很高兴为您服务！",
      "hello_word": "您好，很高兴为您服务！"
    },
    "survey": {
      "enabled": true,
      "name": "满意度评价",
      "title": "您对本服务的评价是?",
      "desc": "感谢您的支持，为了使我们更好的为您服务，请您为本次服务做一个评价（回复字母即可）",
      "remark_enabled": true,
      "remark": "您可填写评价备注",
      "show_type": "text",
      "text": {
        "default_option_id": 36,
        "options": [
          {
            "id": 36,
            "text": "非常满意",
            "desc": "非常满意",
            "tags": "服务好,专业性强,态度好",
            "remark_option": "optional"
          },
          {
            "id": 37,
            "text": "满意",
            "desc": "满意",
            "tags": "服务好,态度好",
            "remark_option": "optional"
          },
          {
            "id": 38,
            "text": "一般",
            "desc": "一般",
            "tags": "",
            "remark_option": "hide"
          },
          {
            "id": 39,
            "text": "不满意",
            "desc": "不满意",
            "tags": "回复慢,没有解决问题",
            "remark_option": "optional"
          },
          {
            "id": 40,
            "text": "非常不满意",
            "desc": "非常不满意",
            "tags": "回复慢,态度差",
            "remark_option": "required"
          }
        ]
      },
      "expression": {
        "default_option_id": 41,
        "options": [
          {
            "id": 41,
            "text": "满意",
            "tags": "服务好,态度好",
            "remark_option": "optional"
          },
          {
            "id": 42,
            "text": "一般",
            "tags": "",
            "remark_option": "hide"
          },
          {
            "id": 43,
            "text": "不满意",
            "tags": "回复慢,态度差",
            "remark_option": "required"
          }
        ]
      },
      "star": {
        "default_option_id": 44,
        "options": [
          {
            "id": 44,
            "text": "满意",
            "tags": "服务好,态度好",
            "remark_option": "optional"
          },
          {
            "id": 45,
            "text": "一般",
            "tags": "",
            "remark_option": "hide"
          },
          {
            "id": 46,
            "text": "不满意",
            "tags": "回复慢,态度差",
            "remark_option": "required"
          }
        ]
      },
      "options": [
        {
          "id": 36,
          "text": "超级满意",
          "enabled": true
        },
        {
          "id": 37,
          "text": "满意",
          "enabled": true
        },
        {
          "id": 38,
          "text": "一般",
          "enabled": true
        },
        {
          "id": 39,
          "text": "不满意",
          "enabled": true
        },
        {
          "id": 40,
          "text": "非常不满意",
          "enabled": true
        }
      ],
      "methods": [
        {
          "id": 7,
          "flag": "after_session",
          "text": "对话结束后弹出",
          "enabled": true
        },
        {
          "id": 74,
          "flag": "agent_invite",
          "text": "客服主动邀请",
          "enabled": true
        },
        {
          "id": 1485,
          "flag": "customer_invite",
          "text": "客户主动评价满意度（仅网页和Android/iOS SDK支持）",
          "enabled": true
        }
      ],
      "resolved_enabled": true,
      "resolved_options": {
        "title": "您的问题是否已解决?",
        "options": [
          {
            "option_select": true,
            "option_name": "已解决"
          },
          {
            "option_select": true,
            "option_name": "未解决"
          }
        ],
        "value": "0"
      }
    }
  }
}
export const englishDemo: DataFile = {
  "groups": [
    {
      "id": 37540,
      "name": "After-sales"
    }
  ],
  "agents": [
    {
      "id": 3,
      "name": "Tom",
      "email": "tom@udesk.cn",
      "capacity": 10
    },
    {
      "id": 397,
      "name": "Jerry",
      "email": "jerry@udesk.cn",
      "capacity": 10,
      "group_ids": [
        37540
      ]
    },
    {
      "id": 1,
      "name": "Fang Wang",
      "nick": "Fang",
      "email": "wangfang@udesk.cn",
      "capacity": 10
    },
    {
      "id": 13,
      "name": "Qiang Li",
      "nick": "Qiang",
      "email": "liqiang@udesk.cn",
      "capacity": 10
    },
    {
      "id": 486,
      "name": "Min Zhang",
      "nick": "Min",
      "email": "zhangmin@udesk.cn",
      "capacity": 10
    },
    {
      "id": 43230,
      "name": "Lily",
      "email": "lily@udesk.cn",
      "status": "offline",
      "capacity": 10,
      "group_ids": [
        37540
      ]
    }
  ],
  "customers": [
    {
      "id": 1,
      "web_token": "1f85c1b8-61b9-44f3-3468-9f5a164d099f",
      "channel": "web",
      "nick_name": "Web visitor"
    },
    {
      "id": 2,
      "sdk_token": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
      "channel": "ios",
      "nick_name": "SDK user"
    }
  ],
  "urobots": [
    {
      "id": 1,
      "name": "Pre-sales Robot",
      "scenes": [
        {
          "id": 1,
          "name": "Default Scene"
        },
        {
          "id": 10,
          "name": "Transfer to Human Scene"
        }
      ],
      "created_at": "2018-01-02 09:00:00"
    },
    {
      "id": 2,
      "name": "Default Robot",
      "scenes": [
        {
          "id": 114,
          "name": "Default Scene"
        },
        {
          "id": 116,
          "name": "System Default Scene"
        }
      ],
      "created_at": "2018-01-23 10:55:20"
    },
    {
      "id": 3,
      "name": "Test",
      "scenes": [
        {
          "id": 120,
          "name": "System Default Scene"
        }
      ],
      "created_at": "2018-02-05 11:25:30"
    },
    {
      "id": 12,
      "name": "After-sales Robot",
      "scenes": [
        {
          "id": 1,
          "name": "Default Scene"
        }
      ],
      "created_at": "2018-03-01 08:30:00"
    },
    {
      "id": 1101,
      "name": "Promotion Robot",
      "scenes": [
        {
          "id": 39,
          "name": "Promotion Scene"
        }
      ],
      "created_at": "2019-06-18 10:00:00"
    },
    {
      "id": 12362,
      "name": "Test",
      "scenes": [
        {
          "id": 39,
          "name": "Test Scene"
        }
      ],
      "created_at": "2019-10-18 22:46:01"
    }
  ],
  "top_questions": [
    {
      "id": 2,
      "name": "Question Type 1",
      "question_ids": [
        2122,
        3222
      ]
    }
  ],
  "knowledge": [
    {
      "id": 1,
      "question": "Hello",
      "answer": "Hello, it's my pleasure to serve you!",
      "small_talk": true
    },
    {
      "id": 2,
      "question": "Thank you",
      "answer": "You are welcome!",
      "small_talk": true
    },
    {
      "id": 2122,
      "question": "What is the company's business?",
      "answer": "Hi, we are a company that does cloud customer service. Different developments can communicate and manage users on Weibo and WeChat web.",
      "suggestions": [
        "How do I get a refund?",
        "What are the working hours?"
      ],
      "related": [
        "Where is the company located",
        "What are the contact details"
      ],
      "third_url": "https://www.udesk.cn"
    },
    {
      "id": 3222,
      "question": "How do I get a refund?",
      "answer": "Choose the order under \"My orders\" and click \"Request a refund\". We handle it within three working days."
    },
    {
      "id": 434,
      "question": "Account appeal",
      "answer": "Appeal process",
      "suggestions": [
        "How do I get a refund?"
      ],
      "flow_id": 81
    },
    {
      "id": 435,
      "question": "What are the working hours?",
      "answer": "Our agents are here from 9:00 to 18:00 every day."
    },
    {
      "id": 436,
      "question": "Where is the company located",
      "answer": "Our head office is in Beijing."
    },
    {
      "id": 437,
      "question": "What are the contact details",
      "answer": "Call our hotline, or ask for an agent here."
    }
  ],
  "flows": [
    {
      "id": 81,
      "title": "Account appeal",
      "content": "<p>Please choose the reason of the appeal:</p><p><b data-type=\"2\" class=\"flow-item\" data-id=\"307\" data-robotid=\"1\">Account stolen</b></p><p><b data-type=\"1\" class=\"flow-item\" data-id=\"437\" data-robotid=\"1\">What are the contact details</b></p>"
    },
    {
      "id": 307,
      "title": "Account stolen",
      "content": "<p>Please change your password first, then upload a proof of identity.</p><p><b data-type=\"2\" class=\"flow-item\" data-id=\"81\" data-robotid=\"1\">Choose the reason again</b></p>"
    }
  ],
  "settings": {
    "welcome": "Hello, what can I help you with?",
    "robot": {
      "name": "Udesk Customer Service Robot",
      "welcome": "<p>Hello, I am the intelligent customer service robot, I can answer your related business questions, ask me anything! It's my pleasure to serve you!</p><p><br/></p>",
      "unknown": "<p>I'm sorry, I can only answer common business-related questions! This question is currently out of my knowledge range, I will continue to work hard to learn! You can also ask me with simpler language...Maybe I can answer you...</p>",
      "sensitive": "Your question has a sensitive word. Please ask in other words.",
      "leading_word": "Hello, it's my pleasure to serve you!",
      "hello_word": "Hello, it's my pleasure to serve you!"
    },
    "survey": {
      "name": "Satisfaction Evaluation",
      "title": "How do you evaluate this service?",
      "desc": "Thank you for your support, in order to better serve you, please evaluate this service (reply with a letter)",
      "remark": "You can leave a remark for the evaluation",
      "text": {
        "default_option_id": 36,
        "options": [
          {
            "id": 36,
            "text": "Very satisfied",
            "desc": "Very satisfied",
            "tags": "Good service,strong professionalism,good attitude",
            "remark_option": "optional"
          },
          {
            "id": 37,
            "text": "Satisfied",
            "desc": "Satisfied",
            "tags": "Good service,good attitude",
            "remark_option": "optional"
          },
          {
            "id": 38,
            "text": "Average",
            "desc": "Average",
            "tags": "",
            "remark_option": "hide"
          },
          {
            "id": 39,
            "text": "Unsatisfied",
            "desc": "Unsatisfied",
            "tags": "Slow reply,problem not solved",
            "remark_option": "optional"
          },
          {
            "id": 40,
            "text": "Very unsatisfied",
            "desc": "Very unsatisfied",
            "tags": "Slow reply,bad attitude",
            "remark_option": "required"
          }
        ]
      },
      "expression": {
        "default_option_id": 41,
        "options": [
          {
            "id": 41,
            "text": "Satisfied",
            "tags": "Good service,good attitude",
            "remark_option": "optional"
          },
          {
            "id": 42,
            "text": "Average",
            "tags": "",
            "remark_option": "hide"
          },
          {
            "id": 43,
            "text": "Unsatisfied",
            "tags": "Slow reply,bad attitude",
            "remark_option": "required"
          }
        ]
      },
      "star": {
        "default_option_id": 44,
        "options": [
          {
            "id": 44,
            "text": "Satisfied",
            "tags": "Good service,good attitude",
            "remark_option": "optional"
          },
          {
            "id": 45,
            "text": "Average",
            "tags": "",
            "remark_option": "hide"
          },
          {
            "id": 46,
            "text": "Unsatisfied",
            "tags": "Slow reply,bad attitude",
            "remark_option": "required"
          }
        ]
      },
      "options": [
        {
          "id": 36,
          "text": "Super satisfied",
          "enabled": true
        },
        {
          "id": 37,
          "text": "Satisfied",
          "enabled": true
        },
        {
          "id": 38,
          "text": "Average",
          "enabled": true
        },
        {
          "id": 39,
          "text": "Unsatisfied",
          "enabled": true
        },
        {
          "id": 40,
          "text": "Very unsatisfied",
          "enabled": true
        }
      ],
      "methods": [
        {
          "id": 7,
          "flag": "after_session",
          "text": "Pop up after the session ends",
          "enabled": true
        },
        {
          "id": 74,
          "flag": "agent_invite",
          "text": "Customer service actively invites",
          "enabled": true
        },
        {
          "id": 1485,
          "flag": "customer_invite",
          "text": "Customer actively evaluates satisfaction (only supported by web and Android/iOS SDK)",
          "enabled": true
        }
      ],
      "resolved_options": {
        "title": "Has your problem been resolved?",
        "options": [
          {
            "option_select": true,
            "option_name": "Resolved"
          },
          {
            "option_select": true,
            "option_name": "Unresolved"
          }
        ],
        "value": "0"
      }
    }
  }
}
