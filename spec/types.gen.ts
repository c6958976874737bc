// Generated from spec/openapi.ts by `npm run generate`. Do not edit.
export interface paths {
    "/log_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the company’s token for signing
         * @description Answers the token with which callers sign all other calls. This call is not signed. The body can be JSON or form fields. The token is the same for the whole company; administrators also see it in Udesk, under the settings of the account. A wrong password is refused with 2005.
         */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers, a page at a time
         * @description Lists the customers of the company, one page at a time. Udesk lists at most the first 10,000 customers.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a customer. customer.open_api_token becomes the customer_token of the IM calls, so send your own id of the customer in it. If another customer has this token, e-mail address or telephone number, the call is refused (assumption customers.on-duplicate).
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/get_customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one customer
         * @description Finds one customer by the id, token, address or number in content; type says which of them it is. If no customer is found, the call is refused with 2015 (assumption customers.unknown). The parameter email is always the address of the administrator who signs. To find a customer by e-mail address, use type=email and content.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/update_customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a customer
         * @description Changes the customer that type and content name. Only the fields in customer change, and at least one must be given. In the lists of pairs an id says which entry is meant.
         */
        put: operations["updateCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/destroy_customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a customer
         * @description Deletes the customer that type and content name. Afterwards another customer can have its token, addresses and numbers.
         */
        delete: operations["destroyCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a session with a robot or an agent
         * @description Connects the customer with a robot, a urobot or an agent. agent_id overrides group_id, and both override assign_type. For an agent there are four results. 1000: an agent talks to the customer, in the session im_sub_session_id. 2001 with queue: the customer waits. 2001 without queue: an agent is being chosen. 2002: no agent is online. 2001 and 2002 are states, not errors. Who waits gets the session by a start_session push. If no customer has the customer_token, Udesk creates one named “API匿名用户(customer_token)” (assumption customers.auto-create).
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/close_queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Leave the queue
         * @description Takes the customer out of the queue in which the customer waits. Send queue unchanged from the reply of createSession.
         */
        delete: operations["closeQueue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Close a session, as the customer
         * @description Closes a session for the customer. Afterwards the customer can rate it by surveySession.
         */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/queue_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the place of a customer in the queue
         * @description Says whether a customer waits in a queue, and at which place. Udesk sends no push when the place changes, so call again.
         */
        get: operations["getQueueStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/customer_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whether a customer is in a session or a queue
         * @description Says whether a customer is in a session or in a queue. At least one of customer_token, web_token and sdk_token must be given. If several are given, Udesk uses the first that is not empty, in this order.
         */
        get: operations["getCustomerStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/agent_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List which agents are online, and how busy they are
         * @description Says which agents are online, and how many customers they talk to. Without group_id it lists all agents. An unknown group_id is refused with 11012.
         */
        get: operations["listAgentStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message of a customer to an agent or a robot
         * @description Sends a message of the customer to the agent of a session, to a robot or urobot, to the workbench of the agents, or, while the customer waits, to the agent to come: im_sub_session_id says where. The reply says only that the message arrived. What an agent, a robot or a urobot answers comes as a push. If the session is closed, or was transferred to another agent, the call is refused with 9200 (assumption sessions.unknown).
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents, a page at a time
         * @description Lists the agents of the company, one page at a time. listAgentStatus says which agents are online.
         */
        get: operations["listAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/get_agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one agent
         * @description Finds one agent by the id, address or number in content; type says which of them it is. The parameter email is always the address of the administrator who signs.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of agents, a page at a time
         * @description Lists the groups of agents with their agents, one page at a time. The id of a group is group_id of createSession.
         */
        get: operations["listUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_groups/{id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agents of a group, a page at a time
         * @description Lists the agents of one group, one page at a time.
         */
        get: operations["listUserGroupAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find sessions by the time when they began or were closed
         * @description Lists the sessions that began between start_time and end_time, or, with status=close, those that were closed then. The time between the two is at most 30 days. The result is in status, not in code, and 0 is success. Rate limit: 1 call in 2 seconds.
         */
        get: operations["searchSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a session
         * @description Lists the messages of one session between start_time and end_time. Without them it lists the messages of today, so the list of an older session is empty. The time between the two is at most 30 days. The result is in status, not in code, and 0 is success. Rate limit: 1 call in 2 seconds.
         */
        get: operations["listSessionLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how customers rated their sessions
         * @description Lists how customers rated their sessions between start_time and end_time. The time between the two is at most 30 days. Whether it is the time of the rating or of the session is the assumption records.vote-window. Public clients use this call; its parameters and fields are not documented. The result is in status, not in code, and 0 is success.
         */
        get: operations["listSessionVotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/destroy_session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete closed sessions by the time when they began
         * @description Deletes the closed sessions that began between start_time and end_time, with their messages. They are no longer in the records or in the counts of unread messages. Open sessions stay. Without customer_id it deletes the sessions of all customers.
         */
        delete: operations["destroySessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/im_queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers who left a queue, and how long they waited
         * @description Lists the customers who left a queue before an agent came, between start_time and end_time. Do not send Content-Type: application/json: the documentation warns that this causes an error, because the empty body is not JSON.
         */
        get: operations["listAbandonedQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/struct_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a card with buttons to a customer of the web or the SDK
         * @description Sends a card with buttons to a customer of a web page or an SDK; customers created through the open API cannot receive it. This call has a signature of its own, with the “Structured Message KEY” in place of the token, and without email and nonce. The order of the parameters in its text is im_sub_session_id, customer_id, agent_id, timestamp. The result is in status, not in code. Rate limit: 1 call in 2 seconds.
         */
        post: operations["sendStructMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/urobots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Udesk’s own robots and their scenes
         * @description Lists the urobots of the company with their scenes. createSession and sendMessage need the id of both.
         */
        get: operations["listUrobots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/messages/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the next step of a flow of Udesk’s own robot
         * @description Shows the customer the next step of a flow of a urobot. Call it when the customer clicks an element with data-type="2" in flowContent of a push. The step comes as a push, like any answer of the urobot.
         */
        post: operations["askFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/messages/hit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that a customer clicked a question of a list
         * @description Reports that the customer clicked a question in a list of a urobot. The answer comes as a push, as if the customer had asked the question (assumption robots.click).
         */
        post: operations["recordHit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate a session with an agent
         * @description Rates a session with an agent. The options are in survey_options, in the reply of createSession and in the close push. An option can require a remark. The path was /im_sessions/survey until 2017, and still works.
         */
        post: operations["surveySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/robot_survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate a session with Udesk’s own robot
         * @description Rates a session with a urobot.
         */
        post: operations["surveyRobotSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/messages/answer_survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate one answer of Udesk’s own robot
         * @description Rates one answer of a urobot.
         */
        post: operations["surveyAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/transfer_survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count that a customer went from Udesk’s own robot to an agent
         * @description Counts, for the statistics of Udesk, that a customer went from a urobot to an agent. It does not transfer the customer: call createSession for that.
         */
        post: operations["surveyTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/messages/robot_survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate an answer of the 云问 robot (the path is a guess)
         * @description Rates one answer of the robot of 云问 (Yunwen). The documentation has the parameters and the reply, but no path: this path is a guess. The fake has it only with the assumption robots.rating-path=/im/messages/robot_survey.
         */
        post: operations["rateRobotAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/sessions/{session_id}/message_preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Show the agent what the customer is writing
         * @description Shows the agent what the customer is typing, before it is sent. Empty content clears the preview; so does a message that the customer sends. Only for sessions with agents. Udesk must activate this call for the company; before that it is refused with 2065. Rate limit: at most 3 calls per second for each session_id.
         */
        put: operations["previewMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/messages/unread_customer_offline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List unread messages that the agent sent while the customer was offline
         * @description Lists the messages that the agent sent while the customer was offline, and that the customer has not read. app_id is required for sessions of SDK channels.
         */
        get: operations["listUnreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/customer_online_state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set whether the customer is online
         * @description Sets whether the customer is online. While the customer is offline, messages of the agent are kept for listUnreadMessages.
         */
        post: operations["setCustomerOnline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/messages/read_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark messages of the agent as read
         * @description Marks messages of the agent as read by the customer. They are no longer in listUnreadMessages.
         */
        post: operations["readMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/messages/agent_unread_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the unread messages of agents, and the messages left within seven days
         * @description Counts, for each of the given agents, the messages of customers that the agent has not read, and the messages left within the last 7 days that no agent has handled. At most 30 agents in one call.
         */
        get: operations["countAgentUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/im/im_sensitive_words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the words that customers should not use
         * @description Answers the words that the company does not want from customers. The integration can check messages before it sends them.
         */
        get: operations["getSensitiveWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    agent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent sends a message, or the session changes
         * @description Comes when the agent sends a message, when the session begins, is transferred, or is closed. Messages that must stay in order come in one push, such as start_session with the welcome, or transfer with its text. After a transfer use the new im_sub_session_id. Answer with HTTP 200 and an empty body within 5 seconds. After 10 timeouts within 60 seconds Udesk sends nothing more for 60 seconds, counted from the last timeout.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The integrator’s own id of the customer. */
                        customer_token: string;
                        /**
                         * @description Always agent.
                         * @constant
                         */
                        assign_type: "agent";
                        /** @description The messages, in their order. Ignore types that you do not know. */
                        messages: (components["schemas"]["SpokenMessage"] | components["schemas"]["EventMessage"] | components["schemas"]["CloseMessage"] | components["schemas"]["AttachmentMessage"])[];
                    };
                };
            };
            responses: {
                /** @description The push was received. The body is empty. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The push failed: anything but 200 is a failure. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    robot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The robot answers
         * @description Comes when the robot of 云问 (Yunwen) answers a message that was sent with im_sub_session_id 0. Answer with HTTP 200 and an empty body within 5 seconds. After 10 timeouts within 60 seconds Udesk sends nothing more for 60 seconds, counted from the last timeout.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The integrator’s own id of the customer. */
                        customer_token: string;
                        /**
                         * @description Always robot.
                         * @constant
                         */
                        assign_type: "robot";
                        /** @description One message: the answer. */
                        messages: {
                            /**
                             * @description Always message.
                             * @constant
                             */
                            type: "message";
                            /** @description Id of the answer: message_id of rateRobotAnswer. */
                            message_id: string;
                            /** @description The answer. */
                            data: components["schemas"]["RobotAnswer"];
                        }[];
                    };
                };
            };
            responses: {
                /** @description The push was received. The body is empty. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The push failed: anything but 200 is a failure. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    urobot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Udesk’s own robot answers
         * @description Comes when a urobot answers a message, a click or a step of a flow. messages is an object here, not an array. Answer with HTTP 200 and an empty body within 5 seconds. After 10 timeouts within 60 seconds Udesk sends nothing more for 60 seconds, counted from the last timeout.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The integrator’s own id of the customer. */
                        customer_token: string;
                        /**
                         * @description Always urobot.
                         * @constant
                         */
                        assign_type: "urobot";
                        /** @description The answer: an object, not an array. */
                        messages: components["schemas"]["UrobotAnswer"];
                    };
                };
            };
            responses: {
                /** @description The push was received. The body is empty. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The push failed: anything but 200 is a failure. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent has read the customer’s messages
         * @description Comes when the agent has read messages of the customer. It has no customer_token and no type; a receiver knows this push by its message_ids. Answer with HTTP 200 and an empty body within 5 seconds. After 10 timeouts within 60 seconds Udesk sends nothing more for 60 seconds, counted from the last timeout.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Id of the session: its im_sub_session_id. */
                        session_id: number;
                        /** @description Ids of the messages that the agent has read: message_id of sendMessage. */
                        message_ids: string[];
                    };
                };
            };
            responses: {
                /** @description The push was received. The body is empty. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The push failed: anything but 200 is a failure. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The customer who wants a session, and with whom. */
        CreateSession: {
            /** @description The integrator’s own id of the customer: open_api_token of createCustomer. */
            customer_token: string;
            /**
             * @description Who should answer: the robot of 云问 (Yunwen), a urobot of Udesk, or an agent. robot if absent.
             * @enum {string}
             */
            assign_type?: "robot" | "urobot" | "agent";
            /** @description Id of the agent who should answer. It overrides group_id and assign_type. */
            agent_id?: number;
            /** @description Id of the group of agents that should answer. It overrides assign_type. */
            group_id?: number;
            /** @description The integrator’s own name of the channel, shown to agents. */
            channel?: string;
            /** @description Role of the customer at the robot. It must be set up at 云问 (Yunwen) first. Only for assign_type robot. */
            robot_role_id?: string;
            /** @description Id of the urobot, from listUrobots. Required for assign_type urobot. */
            robot_id?: number;
            /** @description Id of a scene of this urobot. Required for assign_type urobot. */
            scene_id?: number;
        };
        /** @description The robot answers from now on. Send messages to it with im_sub_session_id 0. */
        RobotGreeting: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description The result as a text for people. A program should use code. */
            message: string;
            /**
             * @description Always robot.
             * @constant
             */
            assign_type: "robot";
            /** @description The robot. */
            assign_info: {
                /** @description Name of the robot. */
                robot_name: string;
                /** @description URL of the robot’s picture, or empty. */
                robot_avatar: string;
                /** @description HTML with which the robot greets the customer. */
                welcome_message: string;
                /** @description HTML that the robot says if it has no answer. The spelling is Udesk’s. */
                unknow_message: string;
            };
        };
        /** @description The urobot answers from now on. Send messages to it with im_sub_session_id -1. */
        UrobotGreeting: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description The result as a text for people. A program should use code. */
            message: string;
            /**
             * @description Always urobot.
             * @constant
             */
            assign_type: "urobot";
            /** @description The urobot and its greeting. */
            assign_info: {
                /** @description Id of the session with the urobot: urobot_session_id of sendMessage. */
                sessionId: number;
                /** @description Id of this greeting: message_id of recordHit. */
                logId: number;
                /** @description Name of the urobot. */
                robotName: string;
                /** @description URL of the urobot’s picture. */
                logoUrl: string | null;
                /** @description Text that leads to the common questions. */
                leadingWord: string;
                /** @description Text with which the urobot greets the customer. */
                helloWord: string;
                /** @description Common questions, by their kind. Report a click by recordHit with query_type 6. */
                topAsk: {
                    /** @description Name of this kind of questions. The spelling is Udesk’s. */
                    quesitionType: string;
                    /** @description Id of this kind of questions. */
                    quesitionTypeId: number;
                    /** @description Questions of this kind. */
                    optionsList: {
                        /** @description Text of the question. */
                        quesition: string;
                        /** @description Id of the question: question_id of recordHit. */
                        quesitionId: number;
                    }[];
                }[];
            };
        };
        /** @description An agent talks to the customer. */
        AgentAssigned: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description The result as a text for people. A program should use code. */
            message: string;
            /**
             * @description Always agent.
             * @constant
             */
            assign_type: "agent";
            /** @description Result of the assignment. */
            assign_info: {
                /** @description Id of the session, for all calls about it. A transfer gives the customer a session with another id. */
                im_sub_session_id: number;
                /** @description Number of customers ahead in the queue: 0. */
                count: number;
                /** @description Id of the agent. */
                agent_id: number;
                /** @description Name of the agent that the customer should see. */
                agent_name: string;
                /** @description URL of the agent’s picture, or empty. */
                agent_avatar: string;
                /** @description How the customer can rate the session, by surveySession. */
                survey_options: components["schemas"]["SurveyOptions"];
            };
        };
        /** @description All agents are busy, and the customer waits in a queue. This is a state, not an error. A start_session push comes when it is the customer’s turn. */
        AgentQueued: {
            /**
             * @description Result code: always 2001.
             * @constant
             */
            code: 2001;
            /** @description The result as a text for people. A program should use code. */
            message: string;
            /**
             * @description Always agent.
             * @constant
             */
            assign_type: "agent";
            /** @description Result of the assignment. */
            assign_info: {
                /** @description Place of the customer in the queue. The first place is 1. */
                count: number;
                /** @description Name of the queue. Give it unchanged to closeQueue; do not parse it. */
                queue: string;
            };
        };
        /** @description An agent is being chosen. This is a state, not an error. Call again, or wait for the start_session push. */
        AgentAssigning: {
            /**
             * @description Result code: always 2001.
             * @constant
             */
            code: 2001;
            /** @description The result as a text for people. A program should use code. */
            message: string;
            /**
             * @description Always agent.
             * @constant
             */
            assign_type: "agent";
            /** @description Result of the assignment. */
            assign_info: {
                /**
                 * @description Always 0: the customer is in no queue.
                 * @constant
                 */
                count: 0;
            };
        };
        /** @description No agent is online. This is a state, not an error. */
        AgentOffline: {
            /**
             * @description Result code: always 2002.
             * @constant
             */
            code: 2002;
            /** @description The result as a text for people. A program should use code. */
            message: string;
            /**
             * @description Always agent.
             * @constant
             */
            assign_type: "agent";
            /** @description Result of the assignment. */
            assign_info: {
                /**
                 * @description Always 0: the customer is in no queue.
                 * @constant
                 */
                count: 0;
            };
        };
        /** @description The call succeeded. */
        CodeOnly: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
        };
        /** @description Whether the customer is in a queue, and at which place. */
        QueueStatus: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /**
             * @description State of the customer: in a queue, not in a queue, in a session, or being assigned to an agent.
             * @enum {string}
             */
            status: string;
            /** @description Place of the customer in the queue, from 1; 0 if in no queue. */
            count: number;
        };
        /** @description Whether the customer is in a session. */
        CustomerStatus: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /**
             * @description 0: no session. 1: in a session. 2: in a queue. 3: no such customer.
             * @enum {integer}
             */
            status_code: 0 | 1 | 2 | 3;
            /**
             * @description The meaning of status_code as a text.
             * @enum {string}
             */
            status: string;
        };
        /** @description The state of an agent. */
        AgentStatus: {
            /** @description Id of the agent. */
            id: number;
            /** @description Name of the agent. */
            name: string;
            /** @description Nickname that customers see. If it is empty they see name. */
            nick?: string;
            /** @description Another name of nick, from the documentation’s example. A client should use the field that the reply has. */
            im_nick?: string;
            /** @description URL of the agent’s picture, or empty. */
            avatar: string;
            /** @description What the agent works on: all, im, call, ticket or dial. */
            profile: string;
            /**
             * @description Whether the agent takes customers: only online does.
             * @enum {string}
             */
            im_status: "online" | "busy" | "offline";
            /** @description The company’s own name of the state. Only valid if im_status is busy. */
            im_custom_status: string;
            /** @description Number of customers that the agent talks to. Only valid if im_status is online or busy. */
            im_session_num: number;
            /** @description Number of customers that the agent can talk to at once. Only valid if im_status is online or busy. */
            im_max_join_num: number;
        };
        /** @description The state of the agents. */
        AgentStatusList: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description The agents, online or not. */
            agents: components["schemas"]["AgentStatus"][];
        };
        /** @description An administrator. */
        LogIn: {
            /** @description E-mail address of an administrator of the company. */
            email: string;
            /** @description Password of this administrator. */
            password: string;
        };
        /** @description The token of the company. */
        LoggedIn: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description Token of the company, with which calls are signed. It is secret. It is not the open_api_token of a customer. */
            open_api_auth_token: string;
        };
        /** @description Content of a message. The type of the message decides which fields have a meaning. */
        MessageData: {
            /** @description Font of the text. Only for type message. */
            font?: string;
            /** @description Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people. */
            content: string;
            /** @description Name of the file, for audio, video and file. */
            filename?: string;
            /** @description Size of the file with its unit, for audio, video and file: 4.3M. */
            filesize?: string;
            /** @description Length of an audio message in seconds. */
            duration?: number;
        };
        /** @description A message of a customer, and to whom it goes. */
        SendMessage: {
            /** @description The integrator’s own id of the customer. */
            customer_token: string;
            /** @description Where the message goes. Above 0: to the agent of this session. 0 or absent: to the robot. -1: to a urobot. -2: to the workbench of the agents, as a message left. -3: to the agent to come, while the customer waits in a queue. */
            im_sub_session_id?: number;
            /** @description Id that the sender gives the message, different for each message of the company: letters, digits, _ and -. Required, except for a urobot (im_sub_session_id -1). */
            message_id?: string;
            /**
             * @description Type of the message; message if absent. Robots take only message.
             * @enum {string}
             */
            type?: "message" | "image" | "audio" | "video" | "file" | "rich" | "close";
            /** @description Content of the message. */
            data: components["schemas"]["MessageData"];
            /** @description Id of the urobot, from listUrobots. Required with im_sub_session_id -1. */
            robot_id?: number;
            /** @description Id of a scene of this urobot. Required with im_sub_session_id -1. */
            scene_id?: number;
            /** @description Id of the session with the urobot: sessionId of the reply of createSession. Only with im_sub_session_id -1. */
            urobot_session_id?: number;
            /** @description Id of the agent who should take up the message left. Only with im_sub_session_id -2. */
            agent_id?: number;
            /** @description Id of the group of agents that should take up the message left. Only with im_sub_session_id -2. */
            group_id?: number;
        };
        /** @description A message that the agent sent. Show it to the customer. */
        SpokenMessage: {
            /**
             * @description Type of the message: text, picture, or HTML.
             * @enum {string}
             */
            type: "message" | "image" | "rich";
            /** @description Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates. */
            message_id: string;
            /** @description Id of the agent. */
            agent_id: number;
            /** @description Name of the agent that the customer should see. */
            agent_name: string;
            /** @description URL of the agent’s picture, or empty. */
            agent_avatar: string;
            /** @description Id of the session. A transfer message has the id of the new session: use it from then on. */
            im_sub_session_id: number;
            /** @description When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00. */
            message_created_at: string;
            /** @description Content of the message. */
            data: {
                /** @description Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people. */
                content: string;
                /** @description Font of the text. Only for type message. */
                font?: string;
            };
        };
        /** @description Something that happened to the session. */
        EventMessage: {
            /**
             * @description Type of the event. start_session: the dialogue with the agent begins. transfer: another agent takes over, in a new session.
             * @enum {string}
             */
            type: "start_session" | "transfer";
            /** @description Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates. */
            message_id: string;
            /** @description Id of the agent. */
            agent_id: number;
            /** @description Name of the agent that the customer should see. */
            agent_name: string;
            /** @description URL of the agent’s picture, or empty. */
            agent_avatar: string;
            /** @description Id of the session. A transfer message has the id of the new session: use it from then on. */
            im_sub_session_id: number;
            /** @description When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00. */
            message_created_at: string;
            /** @description Content of the message. */
            data: {
                /** @description Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people. */
                content: string;
            };
        };
        /** @description The session is closed. No message can be sent in it any more. */
        CloseMessage: {
            /**
             * @description Type of the event: the session is closed.
             * @enum {string}
             */
            type: "close";
            /** @description Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates. */
            message_id: string;
            /** @description Id of the agent. */
            agent_id: number;
            /** @description Name of the agent that the customer should see. */
            agent_name: string;
            /** @description URL of the agent’s picture, or empty. */
            agent_avatar: string;
            /** @description Id of the session. A transfer message has the id of the new session: use it from then on. */
            im_sub_session_id: number;
            /** @description When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00. */
            message_created_at: string;
            /** @description Content of the message. */
            data: {
                /** @description Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people. */
                content: string;
                /**
                 * @description Why the session was closed. normal: one of the two ended it. redirect: it was transferred. force: an administrator or a time limit ended it.
                 * @enum {string}
                 */
                close_type: "normal" | "redirect" | "force";
                /** @description How the customer can now rate the session, by surveySession. */
                survey_options: components["schemas"]["SurveyOptions"];
            };
        };
        /** @description A sound, film or file of the agent. The documentation says that API customers do not receive them; the fake sends them only with the assumption push.unsupported-types=push. */
        AttachmentMessage: {
            /**
             * @description Type of the attachment.
             * @enum {string}
             */
            type: "audio" | "video" | "file";
            /** @description Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates. */
            message_id: string;
            /** @description Id of the agent. */
            agent_id: number;
            /** @description Name of the agent that the customer should see. */
            agent_name: string;
            /** @description URL of the agent’s picture, or empty. */
            agent_avatar: string;
            /** @description Id of the session. A transfer message has the id of the new session: use it from then on. */
            im_sub_session_id: number;
            /** @description When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00. */
            message_created_at: string;
            /** @description Content of the message. */
            data: {
                /** @description Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people. */
                content: string;
                /** @description Name of the file, for audio, video and file. */
                filename?: string;
                /** @description Size of the file with its unit, for audio, video and file: 4.3M. */
                filesize?: string;
                /** @description Length of an audio message in seconds. */
                duration?: number;
            };
        };
        /** @description Answer of the robot. */
        RobotAnswer: {
            /** @description Id of the question that was answered. 0 is small talk; an answer with another id can be rated by rateRobotAnswer. */
            question_id: number;
            /** @description Text of the question that was understood. */
            question_title: string;
            /** @description Text of the answer. */
            answer: string;
            /** @description Questions that the customer may have meant. */
            gus_list: {
                /** @description Text of the question. */
                question_title: string;
            }[];
            /** @description Related questions. */
            relate_list: {
                /** @description Text of the question. */
                question_title: string;
            }[];
            /** @description A page that the robot recommends. */
            third_url: {
                /** @description URL of the page. */
                url: string;
            };
        };
        /** @description Answer of a urobot. */
        UrobotAnswer: {
            /** @description Id of the session with the urobot. */
            sessionId: number;
            /** @description Id of this answer: message_id of surveyAnswer and recordHit. */
            logId: number;
            /** @description Id of the answer in the knowledge base. */
            aid: number;
            /** @description Text of the answer, which may hold HTML. */
            ansContent: string;
            /**
             * @description Kind of the answer. 1: an answer. 2: an answer and suggestions. 3: only suggestions. 4: small talk. 6: no answer is known. 8: the question has a sensitive word.
             * @enum {integer}
             */
            ansType: 1 | 2 | 3 | 4 | 6 | 8;
            /** @description Text of the question that was understood. */
            hitQuestion: string;
            /** @description Questions that the customer can click. Report a click by recordHit. */
            suggestQuestionList: {
                /** @description Id of the question: question_id of recordHit. */
                id: number;
                /** @description Text of the question. */
                content: string;
                /** @description Kind of the suggestion. Its values are not documented; the example has 1. */
                type: number;
            }[];
            /** @description Id of the flow, where the answer is a step of a flow. */
            flowId?: number;
            /** @description Title of the flow. */
            flowTitle?: string;
            /** @description HTML of the step. A click on an element with data-type="2" goes on: call askFlow with its data-id as flow_id. data-type="1" is an ordinary question. */
            flowContent?: string;
        };
        /** @description A structured message. */
        StructMessage: {
            /** @description Source of the customer’s SDK. Udesk gives it to the page of structured messages, which can pass it on. */
            jid_resource?: string;
            /** @description The card. */
            data: components["schemas"]["StructMessageData"];
        };
        /** @description A card with a picture and buttons. With the assumption struct.required=title a title is enough. */
        StructMessageData: {
            /** @description Title of the card. */
            title: string;
            /** @description Text of the card. */
            description: string;
            /** @description URL of the picture on the card. */
            img_url: string;
            /** @description Buttons of the card, from top to bottom. */
            buttons: components["schemas"]["StructMessageButton"][];
        };
        /** @description A button of the card. */
        StructMessageButton: {
            /**
             * @description What a click does. link: opens a page. phone: dials a number. sdk_callback: calls the app, only in SDKs.
             * @enum {string}
             */
            type: "link" | "phone" | "sdk_callback";
            /** @description Text on the button. */
            text: string;
            /** @description link: the URL. phone: the telephone number. sdk_callback: the value that the app receives. */
            value: string;
            /** @description Name of the callback. Only for type sdk_callback. */
            callback_name?: string;
        };
        /** @description The message was sent to the customer. */
        StructMessageSent: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            status: 1000;
            /** @description The result as a text for people. */
            message: string;
        };
        /** @description What the customer is typing. */
        PreviewMessage: {
            /** @description Text that the customer has typed so far. Empty text clears the preview. */
            content: string;
        };
        /** @description Messages of the agent that the customer has not read. */
        UnreadMessages: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description Number of unread messages. */
            count: number;
            /** @description The unread messages, the oldest first. The documentation gives no fields; the fake answers those of pushes, or fewer under the assumption messages.unread-shape. */
            unread_messages: (components["schemas"]["SpokenMessage"] | components["schemas"]["AttachmentMessage"] | components["schemas"]["UnreadContent"])[];
        };
        /** @description An unread message without its sender. */
        UnreadContent: {
            /** @description Id of the message, for readMessages. */
            message_id: string;
            /** @description Type of the message, as in SendMessage. */
            type: string;
            /** @description Content of the message. */
            data: components["schemas"]["MessageData"];
        };
        /** @description Whether the customer is online. */
        CustomerOnline: {
            /** @description The integrator’s own id of the customer. */
            customer_token: string;
            /**
             * @description 0: offline. 1: online.
             * @enum {integer}
             */
            state: 0 | 1;
        };
        /** @description Messages of the agent that the customer has read. */
        ReadMessages: {
            /** @description Id of the session: its im_sub_session_id. */
            session_id: number;
            /** @description Ids of the messages that were read: their message_id in the pushes. */
            message_ids: string[];
        };
        /** @description The numbers of messages that wait for the agents. */
        AgentsUnread: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description One item for each agent, in the order of agent_ids[]. */
            results: {
                /** @description Id of the agent. */
                agent_id: number;
                /** @description Number of messages in the agent’s sessions that the agent has not read. */
                unread_session_message_num: number;
                /** @description Number of messages left within the last 7 days that no agent has handled. */
                unsolved_leave_message_num: number;
            }[];
        };
        /** @description Words that customers should not use. */
        SensitiveWords: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description The words, separated by commas: a,b,c,d. */
            customer_words_string: string;
            /** @description 1: the words are switched on. 0 or empty: they are switched off. */
            customer_is_open: (1 | 0) | (string | null);
        };
        /** @description An option of a survey that is shown as text. */
        SurveyTextLevel: {
            /** @description Id of the option: option_id of surveySession. */
            id: number;
            /** @description Text of the option. At first: 非常满意, 满意, 一般, 不满意 or 非常不满意. */
            text: string;
            /** @description Name of the option that cannot be changed. */
            desc: string;
            /** @description Tags that the customer can choose with this option, separated by commas. */
            tags: string;
            /**
             * @description Whether a remark with this option is hidden, required or optional.
             * @enum {string}
             */
            remark_option: "hide" | "required" | "optional";
        };
        /** @description An option of a survey that is shown as faces or stars. */
        SurveyPictureLevel: {
            /** @description Id of the option: option_id of surveySession. */
            id: number;
            /** @description Text of the option. At first: 满意, 一般 or 不满意. */
            text: string;
            /** @description Name of the option that cannot be changed. */
            desc?: string;
            /** @description Tags that the customer can choose with this option, separated by commas. */
            tags: string;
            /**
             * @description Whether a remark with this option is hidden, required or optional.
             * @enum {string}
             */
            remark_option: "hide" | "required" | "optional";
        };
        /** @description How the customer can rate the session. Of text, expression and star only the one that show_type names is there. */
        SurveyOptions: {
            /** @description Whether the survey is switched on. */
            enabled: boolean;
            /** @description Name of the survey. */
            name: string;
            /** @description Question that the customer is asked. */
            title: string;
            /** @description Text that guides the customer through the survey on Weibo and in API channels. */
            desc: string;
            /** @description Whether the customer can give a remark. */
            remark_enabled: boolean;
            /** @description Text that invites the customer to give a remark. */
            remark: string;
            /**
             * @description How the options are shown, and which of the three lists of options is there.
             * @enum {string}
             */
            show_type: "text" | "expression" | "star";
            /** @description The options to show. Only there if show_type is text. */
            text?: {
                /** @description Id of the option that is chosen at first. */
                default_option_id: number;
                /** @description The options. */
                options: components["schemas"]["SurveyTextLevel"][];
            };
            /** @description The options to show. Only there if show_type is expression. */
            expression?: {
                /** @description Id of the option that is chosen at first. */
                default_option_id: number;
                /** @description The options. */
                options: components["schemas"]["SurveyPictureLevel"][];
            };
            /** @description The options to show. Only there if show_type is star. */
            star?: {
                /** @description Id of the option that is chosen at first. */
                default_option_id: number;
                /** @description The options. */
                options: components["schemas"]["SurveyPictureLevel"][];
            };
            /** @description The options in an older form, kept for older clients. */
            options: {
                /** @description Id of the option: option_id of surveySession. */
                id: number;
                /** @description Text of the option. */
                text: string;
                /** @description Whether the option can be chosen. */
                enabled: boolean;
            }[];
            /** @description Occasions on which the survey can be shown. */
            methods: {
                /** @description Id of the occasion. */
                id: number;
                /**
                 * @description The occasion. after_session: when the session is closed. agent_invite: when the agent asks. customer_invite: when the customer wants to, only on web pages and in SDKs.
                 * @enum {string}
                 */
                flag: "after_session" | "agent_invite" | "customer_invite";
                /** @description The occasion as a text for people. */
                text: string;
                /** @description Whether the survey is shown on this occasion. */
                enabled: boolean;
            }[];
            /** @description Whether the customer is asked if the problem is solved. */
            resolved_enabled: boolean;
            /** @description How the customer is asked if the problem is solved. */
            resolved_options: {
                /** @description Question that the customer is asked. */
                title: string;
                /** @description The answers: first solved, then unsolved. */
                options: {
                    /** @description Whether the answer can be chosen. The example has true for both. */
                    option_select: boolean;
                    /** @description Text of the answer. */
                    option_name: string;
                }[];
                /** @description The answer that is chosen at first, as resolved_state_v2 counts them, but as text: "0". */
                value: string;
            };
        };
        /** @description How the customer rates a session with an agent. */
        SurveySession: {
            /** @description Id of the session that the customer rates. */
            im_sub_session_id: number;
            /** @description Id of the option that the customer chose, from the list in survey_options that show_type names. */
            option_id: number;
            /** @description Remark of the customer. Required where remark_option of the chosen option is required. */
            remark?: string;
            /**
             * @description Whether the problem is solved. 0: yes, the first option of resolved_options. 1: no, the second option.
             * @enum {integer}
             */
            resolved_state_v2?: 0 | 1;
        };
        /** @description How the customer rates a session with a urobot. */
        SurveyRobotSession: {
            /** @description The integrator’s own id of the customer. */
            customer_token: string;
            /** @description Id of the session with the urobot: sessionId of the reply of createSession. */
            im_sub_session_id: number;
            /** @description Id of the urobot, from listUrobots. */
            robot_id: number;
            /** @description Id of a scene of this urobot. */
            scene_id: number;
            /**
             * @description 2: satisfied. 3: average. 4: unsatisfied.
             * @enum {integer}
             */
            option_id: 2 | 3 | 4;
            /** @description Remark of the customer. */
            remark?: string;
        };
        /** @description How the customer rates one answer of a urobot. */
        SurveyAnswer: {
            /** @description The integrator’s own id of the customer. */
            customer_token: string;
            /** @description Id of the session with the urobot: sessionId of the reply of createSession. */
            im_sub_session_id: number;
            /** @description Id of the urobot, from listUrobots. */
            robot_id: number;
            /** @description Id of a scene of this urobot. */
            scene_id: number;
            /** @description Id of the answer: its logId in the push. Required, unless messgae_id is given. */
            message_id?: number | string;
            /** @description Another spelling of message_id, from an older page of the documentation. */
            messgae_id?: number | string;
            /**
             * @description 1: satisfied, also if it is absent. 2: unsatisfied.
             * @default 1
             * @enum {integer}
             */
            option_id?: 1 | 2;
        };
        /** @description The session with a urobot that the customer left for an agent. */
        SurveyTransfer: {
            /** @description Id of the session with the urobot: sessionId of the reply of createSession. */
            im_sub_session_id: number;
            /** @description Id of the urobot, from listUrobots. */
            robot_id: number;
            /** @description Id of a scene of this urobot. */
            scene_id: number;
        };
        /** @description How the customer rates one answer of the robot. */
        RateRobotAnswer: {
            /** @description The integrator’s own id of the customer. */
            customer_token: string;
            /** @description Id of the answer: its message_id in the push. */
            message_id: string;
            /** @description question_id of the same answer. An answer with question_id 0 is small talk and cannot be rated. */
            question_id: number;
            /** @description true: the answer helped. false: it did not. */
            useful: boolean;
        };
        /** @description The rating is stored. */
        Thanked: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description A text of thanks for the customer. */
            message: string;
        };
        /** @description The transfer is counted. */
        TransferCounted: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /**
             * @description Always success, in English.
             * @constant
             */
            message: "success";
        };
        /** @description The next step of a flow that the customer wants to see. */
        AskFlow: {
            /** @description The integrator’s own id of the customer. */
            customer_token: string;
            /** @description Id of the session with the urobot: sessionId of the reply of createSession. */
            im_sub_session_id: number;
            /** @description Id of the urobot, from listUrobots. */
            robot_id: number;
            /** @description Id of a scene of this urobot. */
            scene_id: number;
            /** @description Id of the flow: data-id of the element with data-type="2" that the customer clicked. Required, unless the assumption robots.flow-id says otherwise. */
            flow_id?: number;
            /** @description logId of the answer that showed the flow. Only in place of flow_id, together with option_id. */
            message_id?: number | string;
            /** @description Another spelling of message_id, as the documentation’s example has it. */
            messgae_id?: number | string;
            /** @description Number of the step that the customer clicked in that answer, from 1. Only in place of flow_id. */
            option_id?: number;
        };
        /** @description A click of the customer on a question. scene_id and question_id are required, too, unless the assumption robots.hit-fields says otherwise: the documentation’s table lacks them, and its example has them. */
        RecordHit: {
            /** @description The integrator’s own id of the customer. */
            customer_token: string;
            /** @description Id of the session with the urobot: sessionId of the reply of createSession. */
            im_sub_session_id: number;
            /** @description Id of the urobot, from listUrobots. */
            robot_id: number;
            /** @description Id of a scene of this urobot. */
            scene_id?: number;
            /** @description logId of the greeting or of the answer that showed the question. */
            message_id: number | string;
            /** @description Id of the question that was clicked. Required, unless the assumption robots.hit-fields says otherwise. */
            question_id?: number;
            /** @description Text of the question. */
            question?: string | number | boolean;
            /** @description The list that had the question. 6: in the list of common questions. 7: in the list of suggestions. */
            query_type: number;
        };
        /** @description A urobot: Udesk’s own robot, not the robot of 云问 (Yunwen). */
        Urobot: {
            /** @description Id of the urobot: robot_id of other calls. */
            id: number;
            /** @description Name of the urobot. */
            name: string;
            /** @description URL of the urobot’s picture, or empty. */
            logo: string;
            /** @description Scenes that the urobot can be used in. */
            scene_list: {
                /** @description Id of the scene: scene_id of other calls. */
                id: number;
                /** @description Name of the scene. */
                name: string;
            }[];
            /** @description When the urobot was created: 2018-01-23T10:55:20.000+08:00. */
            created_at: string;
        };
        /** @description The urobots of the company. */
        UrobotList: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description The result as a text for people. */
            message: string;
            /** @description All urobots of the company. */
            urobot_list: components["schemas"]["Urobot"][];
        };
        /** @description Data of a customer. In an update, an absent field does not change. */
        CustomerInput: {
            /** @description E-mail address. No other customer may have it. */
            email?: string;
            /** @description Name that agents see. */
            nick_name?: string;
            /** @description Free text about the customer, for agents. */
            description?: string;
            /** @description Id of the organization that the customer belongs to. */
            organization_id?: number | null;
            /** @description Id of the agent who looks after the customer. */
            owner_id?: number | null;
            /** @description Id of the group of agents that looks after the customer. */
            owner_group_id?: number | null;
            /**
             * @description Importance of the customer. A new customer without it is normal.
             * @enum {string}
             */
            level?: "normal" | "vip";
            /** @description Telephone numbers, each as [id, number]: id null adds the number; a known id with another number changes it; a known id with an empty number deletes it. */
            cellphones?: (number | null | string)[][];
            /** @description The integrator’s own id of the customer. It is the customer_token of the IM calls, not the token of the company. */
            open_api_token?: string;
            /** @description Values of the company’s own fields, by the name of the field: {"TextField_1": "x", "SelectField_2": ["0"]}. */
            custom_fields?: {
                [key: string]: unknown;
            };
        };
        /** @description A new customer. Tags and further addresses are beside customer, not in it. */
        CreateCustomer: {
            /** @description The new customer. At least one field must be given. */
            customer: components["schemas"]["CustomerInput"];
            /** @description Tags of the customer, separated by commas. */
            tags?: string;
            /** @description Further e-mail addresses, each as [id, address]: id null adds the address. An update deletes the addresses whose id is not in the list. */
            other_emails?: (number | null | string)[][];
            /** @description Another name of customer.cellphones, which the table of fields uses: id null adds the number; a known id with another number changes it; a known id with an empty number deletes it. */
            cellphones_attributes?: (number | null | string)[][];
        };
        /** @description The changes of a customer. */
        UpdateCustomer: {
            /** @description The fields to change. At least one must be given. */
            customer: components["schemas"]["CustomerInput"];
            /** @description Tags of the customer, separated by commas. */
            tags?: string;
            /** @description Further e-mail addresses, each as [id, address]: id null adds the address. An update deletes the addresses whose id is not in the list. */
            other_emails?: (number | null | string)[][];
            /** @description Another name of customer.cellphones, which the table of fields uses: id null adds the number; a known id with another number changes it; a known id with an empty number deletes it. */
            cellphones_attributes?: (number | null | string)[][];
        };
        /** @description A customer. */
        Customer: {
            /** @description Id of the customer: customer_id of other calls. */
            id: number;
            /** @description Name that agents see. */
            nick_name: string;
            /** @description E-mail address. */
            email: string | null;
            /** @description Further e-mail addresses. */
            other_emails: {
                /** @description Id of this entry. An update needs it. */
                id: number;
                /** @description The address. */
                content: string;
            }[];
            /**
             * @description Importance of the customer.
             * @enum {string}
             */
            level: "normal" | "vip";
            /** @description Free text about the customer, for agents. */
            description: string;
            /** @description Tags of the customer. */
            tags: {
                /** @description Id of the tag. */
                id: number;
                /** @description Text of the tag. */
                name: string;
                /** @description Id of the company that the tag belongs to. */
                company_id: number;
                /** @description How many customers of the company have this tag. */
                taggings_count: number;
            }[];
            /** @description Id of the agent who looks after the customer. */
            owner_id: number | null;
            /** @description Id of the group of agents that looks after the customer. */
            owner_group_id: number | null;
            /** @description Values of the company’s own fields, by the name of the field. */
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description The integrator’s own id of the customer: customer_token of the IM calls. null for customers of other channels. */
            open_api_token: string | null;
            /** @description The organization that the customer belongs to. The fake has no organizations and answers null. */
            organization: {
                [key: string]: unknown;
            } | null;
            /** @description Id of that organization. */
            organization_id: number | null;
            /** @description Telephone numbers. */
            cellphones: {
                /** @description Id of this entry. An update needs it. */
                id: number;
                /** @description The number. */
                content: string;
            }[];
            /** @description Whether the customer is on the blacklist. */
            is_blocked: boolean;
            /** @description Where the customer was created, such as 手工录入 (by hand), open_api or web. */
            platform: string;
            /** @description Accounts of the customer on WeChat. The fake has none. */
            wechat: {
                [key: string]: unknown;
            }[];
            /** @description Accounts of the customer on Weibo. The fake has none. */
            weibo: {
                [key: string]: unknown;
            }[];
        };
        /** @description The customer. */
        OneCustomer: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description The customer, as it is after the call. */
            customer: components["schemas"]["Customer"];
        };
        /** @description One page of the list of customers. */
        CustomerList: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description Which page of the list this is. */
            meta: {
                /** @description Number of this page. The first page is 1. */
                current_page: number;
                /** @description Number of pages. */
                total_pages: number;
                /** @description Number of items on all pages together. */
                total_count: number;
            };
            /** @description Accounts of the customer on WeChat. The fake has none. */
            wechat: {
                [key: string]: unknown;
            }[];
            /** @description Accounts of the customer on Weibo. The fake has none. */
            weibo: {
                [key: string]: unknown;
            }[];
            /** @description Customers of this page. */
            customers: components["schemas"]["Customer"][];
        };
        /** @description The customer is deleted. */
        CustomerDestroyed: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description Id of the customer that was deleted. */
            customer_id: number;
        };
        /** @description An agent, with the data that administrators see. */
        Agent: {
            /** @description Id of the agent: agent_id of other calls. */
            id: number;
            /** @description E-mail address with which the agent logs in. */
            email: string;
            /** @description Name of the agent. The nickname that customers see is aliase. */
            nick_name: string;
            /**
             * @description What the agent works on: everything, conversations (im), telephone calls, tickets, or dialling.
             * @enum {string}
             */
            profile: "all" | "im" | "call" | "ticket" | "dial";
            /** @description Nickname that customers see. The spelling is Udesk’s. */
            aliase: string | null;
            /** @description Mobile telephone number of the agent. */
            cellphone: string | null;
            /** @description Name of the agent’s role in the company. */
            role_name: string;
            /** @description Job title of the agent. */
            duty: string | null;
            /** @description Skill value of the agent for conversations. The fake always answers 10. */
            im_ability_value: number;
            /** @description Ids of the groups that the agent belongs to. */
            user_group_ids: number[];
            /** @description URL of the agent’s picture. */
            avatar: string | null;
            /** @description Staff number of the agent. */
            work_id: string | null;
            /** @description Departments of the agent, with id and name. The fake has no departments and answers null. */
            departments: {
                [key: string]: unknown;
            } | unknown[] | null;
        };
        /** @description One page of the list of agents. */
        AgentList: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description Agents of this page. */
            agents: components["schemas"]["Agent"][];
            /** @description Which page of the list this is. */
            meta: {
                /** @description Number of this page. The first page is 1. */
                current_page: number;
                /** @description Number of pages. */
                total_pages: number;
                /** @description Number of items on all pages together. */
                total_count: number;
            };
        };
        /** @description The agent that type and content name. */
        OneAgent: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description The agent. */
            agent: components["schemas"]["Agent"];
        };
        /** @description A group of agents. */
        UserGroup: {
            /** @description Id of the group: group_id of other calls. */
            id: number;
            /** @description Name of the group. */
            name: string;
            /** @description Agents of the group. */
            agents: {
                /** @description Id of the agent. */
                id: number;
                /** @description Name of the agent. */
                nick_name: string;
            }[];
        };
        /** @description One page of the list of groups. */
        UserGroupList: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description Groups of this page. */
            user_groups: components["schemas"]["UserGroup"][];
            /** @description Which page of the list this is. */
            meta: {
                /** @description Number of this page. The first page is 1. */
                current_page: number;
                /** @description Number of pages. */
                total_pages: number;
                /** @description Number of items on all pages together. */
                total_count: number;
            };
        };
        /** @description A group, with one page of its agents. */
        UserGroupAgents: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description The group, with the agents of this page. */
            user_group: components["schemas"]["UserGroup"];
            /** @description Which page of the list this is. */
            meta: {
                /** @description Number of this page. The first page is 1. */
                current_page: number;
                /** @description Number of pages. */
                total_pages: number;
                /** @description Number of items on all pages together. */
                total_count: number;
            };
        };
        /** @description One page of the list of sessions. */
        SessionRecords: {
            /**
             * @description Result code: always 0, which is success.
             * @constant
             */
            status: 0;
            /** @description The result as a text for people. */
            message: string;
            /** @description Items of this page. */
            item: components["schemas"]["SessionRecord"][];
            /** @description Number of items on this page. */
            size: number;
            /** @description Number of items on all pages together. */
            total: number;
            /** @description Number of pages. */
            total_pages: number;
        };
        /** @description A session with an agent. */
        SessionRecord: {
            /** @description Id of the whole conversation, which stays the same through transfers: session_id of listSessionLogs. */
            session_id: number;
            /** @description Id of this session: im_sub_session_id of other calls. */
            sub_session_id: number;
            /** @description Id of the business record of the session. The fake has none and answers null. */
            note_id: number | null;
            /** @description Id of the customer. */
            customer_id: number;
            /** @description Name of the customer. */
            customer_name: string;
            /** @description Values of the company’s own fields of the customer. */
            customer_custom_fields: {
                [key: string]: unknown;
            };
            /** @description The integrator’s own id of the customer. null for customers of other channels. */
            customer_token?: string | null;
            /** @description Id of the agent. */
            agent_id: number;
            /** @description Name of the agent. */
            agent_nick_name: string;
            /** @description Channel of the customer, such as web or api. */
            platform?: string;
            /** @description When the session began, in Beijing time: YYYY-MM-DD hh:mm:ss. */
            created_at: string;
            /** @description When the session was closed, in Beijing time: YYYY-MM-DD hh:mm:ss. null while it is open. */
            closed_at: string | null;
            /** @description How long the customer waited in a queue, in seconds. A number as text. */
            queue_seconds: string;
            /** @description How long the session lasted, in seconds; until now if it is open. */
            sustain_seconds: number;
            /** @description How long the customer waited for the agent’s first message, in seconds. null if there was none. */
            resp_seconds: number | null;
            /** @description Number of messages of the customer. */
            customer_msg_num: number;
            /** @description Number of messages of the agent. */
            agent_msg_num: number;
            /** @description Whether the customer came from a robot. */
            transfer_to_agent: boolean;
            /** @description Id of the option with which the customer rated the session. null if not rated. */
            survey_option_id: number | null;
            /** @description Text of this option. */
            survey_option_name: string | null;
            /** @description 0: solved. 1: unsolved. null if the customer did not say. */
            resolved_state: number | null;
        };
        /** @description One page of what was said in a session. */
        SessionLogs: {
            /**
             * @description Result code: always 0, which is success.
             * @constant
             */
            status: 0;
            /** @description The result as a text for people. */
            message: string;
            /** @description Items of this page. */
            item: components["schemas"]["SessionLog"][];
            /** @description Number of items on this page. */
            size: number;
            /** @description Number of items on all pages together. */
            total: number;
            /** @description Number of pages. */
            total_pages: number;
        };
        /** @description A message of a session. */
        SessionLog: {
            /** @description Id of the message. */
            message_id: string;
            /**
             * @description Sender of the message. Messages of Udesk itself, such as the welcome, have agent.
             * @enum {string}
             */
            sender: "customer" | "agent";
            /** @description When it was sent, in Beijing time: YYYY-MM-DD hh:mm:ss. */
            created_at: string;
            /** @description The message as JSON inside a string: {"type", "data": {"content", …}, "platform"}. A welcome has is_welcome, too. */
            content: string;
        };
        /** @description One page of the ratings of sessions. */
        SessionVotes: {
            /**
             * @description Result code: always 0, which is success.
             * @constant
             */
            status: 0;
            /** @description The result as a text for people. */
            message: string;
            /** @description Items of this page. */
            item: components["schemas"]["SessionVote"][];
            /** @description Number of items on this page. */
            size: number;
            /** @description Number of items on all pages together. */
            total: number;
            /** @description Number of pages. */
            total_pages: number;
        };
        /** @description A rating of a session. No document names its fields; here they are called as in SessionRecord. */
        SessionVote: {
            /** @description Id of the whole conversation, as in SessionRecord. */
            session_id: number;
            /** @description Id of the session that was rated: im_sub_session_id of other calls. */
            sub_session_id: number;
            /** @description Id of the customer. */
            customer_id: number;
            /** @description Name of the customer. */
            customer_name: string;
            /** @description Id of the agent who was rated. */
            agent_id: number;
            /** @description Name of the agent. */
            agent_nick_name: string;
            /** @description Id of the option that the customer chose, from survey_options. */
            survey_option_id: number;
            /** @description Text of this option. */
            survey_option_name: string;
            /** @description Remark of the customer, or empty. */
            survey_remark: string;
            /** @description 0: solved. 1: unsolved. null if the customer did not say. */
            resolved_state: number | null;
            /** @description When the customer rated, in Beijing time: YYYY-MM-DD hh:mm:ss. */
            created_at: string;
        };
        /** @description One page of the customers who left a queue. */
        AbandonedQueues: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description Customers of this page who left a queue. */
            shut_queues: components["schemas"]["AbandonedQueue"][];
            /** @description Which page of the list this is. */
            meta: {
                /** @description Number of this page. The first page is 1. */
                current_page: number;
                /** @description Number of pages. */
                total_pages: number;
                /** @description Number of items on all pages together. */
                count: number;
            };
        };
        /** @description The same page in an older form, with the paging beside the list. */
        AbandonedQueuesPagedBeside: {
            /**
             * @description Result code: always 1000, which is success.
             * @constant
             */
            code: 1000;
            /** @description Customers of this page who left a queue. */
            shut_queues: components["schemas"]["AbandonedQueue"][];
            /** @description Number of this page. The first page is 1. */
            current_page: number;
            /** @description Number of pages. */
            total_pages: number;
            /** @description Number of items on all pages together. */
            count: number;
        };
        /** @description A customer who left a queue before an agent came. */
        AbandonedQueue: {
            /** @description Id of this record. */
            id: number;
            /** @description Id of the customer. */
            customer_id: number;
            /** @description The whole customer, as the documentation’s example has it; or the customer’s name, as its table says (assumption queues.abandoned-customer). */
            customer_name: components["schemas"]["AbandoningCustomer"] | string;
            /** @description Channel of the customer: web, wechat, ios, android, weibo, api, mchat, or the integrator’s own. */
            channel: string;
            /** @description When the customer began to wait: 2022-03-25T15:55:20.000+08:00. */
            queue_start_time: string;
            /** @description How long the customer waited, in seconds; a number as text under the assumption queues.abandoned-seconds. */
            queue_seconds: number | string;
            /** @description Name of the queue for people. It is not the queue of createSession. */
            queue_name: string;
            /** @description Id of the web plugin, for web visitors. */
            im_web_plugin_id: number | null;
            /** @description Names of the menu entries that the visitor chose, for web visitors. */
            menu_names: string | null;
        };
        /** @description A customer as listAbandonedQueues answers it: with other fields than Customer. */
        AbandoningCustomer: {
            /** @description Id of the customer. */
            id: number;
            /** @description Name of the customer. */
            nick_name: string;
            /** @description E-mail address. */
            email: string | null;
            /** @description Id of the company. */
            company_id: number;
            /** @description When the customer was created: 2022-03-25T15:55:03.000+08:00. */
            created_at: string;
            /** @description When the customer was changed last: 2022-03-25T15:55:04.000+08:00. */
            updated_at: string;
            /** @description Free text about the customer, for agents. */
            description: string | null;
            /** @description Values of the company’s own fields, by the name of the field. */
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description The integrator’s own id of the customer: customer_token of the IM calls. */
            open_api_token: string | null;
            /** @description Id of the customer on web pages. */
            web_token: string | null;
            /** @description Id of the customer in SDKs. */
            sdk_token: string | null;
            /** @description Id of the customer on WeChat. */
            weixin_openid: string | null;
            /** @description Id of the customer on Weibo. */
            weibo_id: string | null;
            /** @description Channel of the customer, such as web_im or api. */
            source_channel: string | null;
            /** @description Id of the agent who looks after the customer. */
            owner_id: number | null;
            /** @description Id of the group of agents that looks after the customer. */
            owner_group_id: number | null;
            /** @description Id of the organization that the customer belongs to. */
            organization_id: number | null;
            /**
             * @description Importance of the customer.
             * @enum {string}
             */
            level: "normal" | "vip";
            /** @description Whether the customer is on the blacklist. */
            is_blocked: boolean;
            /** @description Whether the customer was deleted. */
            deleted: boolean;
            /** @description Number of the channel in which the customer was created. */
            platform_id: number;
            /** @description Which parts of tickets are shown to the customer. */
            ticket_show_filters: {
                /** @description Whether the requester is shown: "true" or "false". */
                show_user: string;
                /** @description Whether the agent is shown: "true" or "false". */
                show_assignee: string;
                /** @description Whether the time of creation is shown: "true" or "false". */
                show_created_at: string;
                /** @description Whether the priority is shown: "true" or "false". */
                show_priority: string;
                /** @description Whether the status is shown: "true" or "false". */
                show_status: string;
                /** @description Whether the channel is shown: "true" or "false". */
                show_platform: string;
            };
            /** @description Whether the customer is online on WeChat, such as offline. */
            wechat_status: string;
            /** @description Whether the customer is anonymous. */
            is_anonym: boolean;
            /** @description IP address of the customer. */
            ip: string;
            /** @description Page from which the customer came. */
            from: string;
            /** @description Province of the customer, by the IP address. */
            province: string;
            /** @description City of the customer, by the IP address. */
            city: string;
            /** @description Internet provider of the customer. */
            isp: string;
            /** @description Device that the customer used last. */
            latest_device_info: {
                /** @description Operating system, such as Win7. */
                os: string;
                /** @description Browser, such as Chrome99. */
                browser: string;
                /** @description Resolution of the screen, such as 1920*1080. */
                resolution: string;
            };
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            signature: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            notify: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            weibo_name: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            organization: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            cellphone: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            telephone: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            weixin_id: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            authentication_token: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            qq: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            leave_msg_expire_at: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            customer_import_record_id: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            weibo_status: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            weibo_leave_msg_expire_at: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            weixin_api_status: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            weixin_appid: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            weixin_appsecret: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            weixin_channel_id: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            phone_service_provider: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            last_contact_at: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            first_contact_at: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            contact_count: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            last_contact_at_via_phone: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            first_contact_at_via_phone: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            contact_count_via_phone: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            last_contact_at_via_im: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            first_contact_at_via_im: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            contact_count_via_im: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            generated_channel: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            weibo_channel_id: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            current_ticket_id: unknown;
            /** @description Not explained: the documentation has it only in an example, where it is null. */
            mchat_openid: unknown;
        };
        /** @description The call was refused: code says why. Nothing was changed. */
        Refusal: {
            /** @description Why the call was refused; 1000 is success. */
            code: number;
            /** @description The reason, as a text for people. Texts change: a program should look at the number. */
            message: string;
            /** @description The same text as message. */
            code_message?: string;
            /** @description More about the reason, in English. Most refusals do not have it. */
            exception?: string;
        };
        /**
         * @description No company has the subdomain of the Host header. createSession answers the same code, with assign_type and assign_info, if no agent is online. The code is observed.
         * @example {
         *       "code": 2002,
         *       "message": "子域名无效"
         *     }
         */
        SubdomainUnknown: {
            /**
             * @description Always 2002.
             * @constant
             */
            code: 2002;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The company has no paid professional plan, which the open API needs. The code is observed; its text is made up, since none is known.
         * @example {
         *       "code": 2058,
         *       "message": "当前套餐不支持open api"
         *     }
         */
        PlanMissing: {
            /**
             * @description Always 2058.
             * @constant
             */
            code: 2058;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description timestamp is missing, or is not a number of Unix seconds. The code is observed; its text is made up, since none is known.
         * @example {
         *       "code": 20621,
         *       "message": "timestamp参数缺失或格式错误"
         *     }
         */
        TimestampMalformed: {
            /**
             * @description Always 20621.
             * @constant
             */
            code: 20621;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description timestamp differs from the clock of the server by more than 5 minutes. The code is observed; its text is made up, since none is known.
         * @example {
         *       "code": 20622,
         *       "message": "timestamp与服务器时间相差超过5分钟"
         *     }
         */
        TimestampSkewed: {
            /**
             * @description Always 20622.
             * @constant
             */
            code: 20622;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description nonce is missing or empty. The code is observed; its text is made up, since none is known.
         * @example {
         *       "code": 20624,
         *       "message": "nonce不能为空"
         *     }
         */
        NonceMissing: {
            /**
             * @description Always 20624.
             * @constant
             */
            code: 20624;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description email is not the address of an administrator of this company. The code is observed; its text is made up, since none is known.
         * @example {
         *       "code": 2015,
         *       "message": "不是管理员或管理员不存在"
         *     }
         */
        NotAdministrator: {
            /**
             * @description Always 2015.
             * @constant
             */
            code: 2015;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description sign is not the digest that the server calculates from the call. The code is observed.
         * @example {
         *       "code": 2059,
         *       "message": "open api签名不对"
         *     }
         */
        SignatureWrong: {
            /**
             * @description Always 2059.
             * @constant
             */
            code: 2059;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description This nonce was used within the last 15 minutes. The code is observed; its text is made up, since none is known.
         * @example {
         *       "code": 20623,
         *       "message": "nonce在15分钟内已被使用"
         *     }
         */
        NonceReused: {
            /**
             * @description Always 20623.
             * @constant
             */
            code: 20623;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The caller made more calls than the rate limit allows. What Udesk really answers then is not documented. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "请求过于频繁，请稍后再试"
         *     }
         */
        RateLimited: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description A required parameter is missing or empty; message names it. The code is observed.
         * @example {
         *       "code": 2000,
         *       "message": "param is missing or the value is empty: {subject}"
         *     }
         */
        ParameterMissing: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description A parameter has a value of the wrong type, or one that is not allowed; message names it. The code is observed; its text is made up, since none is known.
         * @example {
         *       "code": 2005,
         *       "message": "参数值无效: {subject}"
         *     }
         */
        ParameterInvalid: {
            /**
             * @description Always 2005.
             * @constant
             */
            code: 2005;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The body of the request is not valid JSON. It comes with HTTP 400. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "请求体不是合法的JSON"
         *     }
         */
        BodyMalformed: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The path, the query or the body is not UTF-8. It comes with HTTP 400. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "参数不是合法的UTF-8: {subject}"
         *     }
         */
        NotUtf8: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The open API has no such path. It comes with HTTP 404. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "接口不存在"
         *     }
         */
        PathUnknown: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The path has no such method; the header Allow names its methods. It comes with HTTP 405. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "请求方法不支持"
         *     }
         */
        MethodNotAllowed: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The body of the request is larger than 1 MiB. It comes with HTTP 413. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "请求体超过1MiB"
         *     }
         */
        BodyTooLarge: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description email is not the address of an administrator, or password is not the password of this administrator. The code is observed; its text is made up, since none is known.
         * @example {
         *       "code": 2005,
         *       "message": "邮箱或密码错误"
         *     }
         */
        PasswordWrong: {
            /**
             * @description Always 2005.
             * @constant
             */
            code: 2005;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description Another customer has this token, e-mail address or telephone number; exception says which one. No customer is created or changed. The code is assumed.
         * @example {
         *       "code": 2004,
         *       "message": "验证错",
         *       "exception": "Validation failed: {subject} has already been taken"
         *     }
         */
        CustomerTaken: {
            /**
             * @description Always 2004.
             * @constant
             */
            code: 2004;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description No customer has the given token, id, address or number. The code is assumed.
         * @example {
         *       "code": 2015,
         *       "message": "客户不存在"
         *     }
         */
        CustomerNotFound: {
            /**
             * @description Always 2015.
             * @constant
             */
            code: 2015;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The customer does not exist, and this call does not create one. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "客户不存在"
         *     }
         */
        CustomerNotCreated: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The company has no agent with this id, address or number. The code is assumed.
         * @example {
         *       "code": 5050,
         *       "message": "客服不存在"
         *     }
         */
        AgentUnknown: {
            /**
             * @description Always 5050.
             * @constant
             */
            code: 5050;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The company has no group of agents with this id. The code is assumed.
         * @example {
         *       "code": 5060,
         *       "message": "客服组不存在"
         *     }
         */
        GroupUnknown: {
            /**
             * @description Always 5060.
             * @constant
             */
            code: 5060;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The company has no such urobot, or the urobot has no such scene. The code is assumed.
         * @example {
         *       "code": 2005,
         *       "message": "机器人或场景不存在"
         *     }
         */
        RobotUnknown: {
            /**
             * @description Always 2005.
             * @constant
             */
            code: 2005;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The company has no group of agents with this id. Documented for listAgentStatus. The code is documented; its text is made up, since none is known.
         * @example {
         *       "code": 11012,
         *       "message": "指定的客服组不存在"
         *     }
         */
        StatusGroupUnknown: {
            /**
             * @description Always 11012.
             * @constant
             */
            code: 11012;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description There is no such session, or it is closed. Documented for sendMessage. The code is documented.
         * @example {
         *       "code": 9200,
         *       "message": "会话不存在/会话已关闭"
         *     }
         */
        SessionClosed: {
            /**
             * @description Always 9200.
             * @constant
             */
            code: 9200;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description There is no such session, or it is closed. Documented for previewMessage; sendMessage answers the same code if parameters are missing. The code is documented; its text is made up, since none is known.
         * @example {
         *       "code": 2062,
         *       "message": "会话不存在/会话已关闭"
         *     }
         */
        SessionNotFound: {
            /**
             * @description Always 2062.
             * @constant
             */
            code: 2062;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description Message previews are not activated for this company. Udesk activates them on request. The code is documented; its text is made up, since none is known.
         * @example {
         *       "code": 2065,
         *       "message": "接口未开通"
         *     }
         */
        PreviewNotActivated: {
            /**
             * @description Always 2065.
             * @constant
             */
            code: 2065;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description A required parameter is missing or empty. previewMessage answers the same code if there is no open session. The code is documented.
         * @example {
         *       "code": 2062,
         *       "message": "缺少参数"
         *     }
         */
        RobotParameterMissing: {
            /**
             * @description Always 2062.
             * @constant
             */
            code: 2062;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The customer was created through the open API. Structured messages reach only customers of a web page or an SDK. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "通过API创建的客户不支持结构化消息"
         *     }
         */
        StructCustomerUnreachable: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The satisfaction survey is switched off, so the session cannot be rated. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "满意度评价未开启"
         *     }
         */
        SurveyOff: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The session is still open. It can be rated after it is closed. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "会话尚未结束"
         *     }
         */
        SessionStillOpen: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The customer has already rated this. The first vote stays. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "谢谢，您已对本次服务做出过评价了！"
         *     }
         */
        RatedAlready: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /**
         * @description The customer is not waiting in this queue. The code is assumed.
         * @example {
         *       "code": 2000,
         *       "message": "客户不在该队列中"
         *     }
         */
        QueueUnknown: {
            /**
             * @description Always 2000.
             * @constant
             */
            code: 2000;
        } & WithRequired<components["schemas"]["Refusal"], "code">;
        /** @description The call was refused: status says why. Nothing was changed. */
        RefusalByStatus: {
            /** @description Why the call was refused; never 0 or 1000. */
            status: number;
            /** @description The reason, as a text for people. Texts change: a program should look at the number. */
            message: string;
            /** @description More about the reason, in English. Most refusals do not have it. */
            exception?: string;
        };
        /**
         * @description No company has the subdomain of the Host header. createSession answers the same code, with assign_type and assign_info, if no agent is online. The code is observed.
         * @example {
         *       "status": 2002,
         *       "message": "子域名无效"
         *     }
         */
        SubdomainUnknownByStatus: {
            /**
             * @description Always 2002.
             * @constant
             */
            status: 2002;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description The company has no paid professional plan, which the open API needs. The code is observed; its text is made up, since none is known.
         * @example {
         *       "status": 2058,
         *       "message": "当前套餐不支持open api"
         *     }
         */
        PlanMissingByStatus: {
            /**
             * @description Always 2058.
             * @constant
             */
            status: 2058;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description timestamp is missing, or is not a number of Unix seconds. The code is observed; its text is made up, since none is known.
         * @example {
         *       "status": 20621,
         *       "message": "timestamp参数缺失或格式错误"
         *     }
         */
        TimestampMalformedByStatus: {
            /**
             * @description Always 20621.
             * @constant
             */
            status: 20621;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description timestamp differs from the clock of the server by more than 5 minutes. The code is observed; its text is made up, since none is known.
         * @example {
         *       "status": 20622,
         *       "message": "timestamp与服务器时间相差超过5分钟"
         *     }
         */
        TimestampSkewedByStatus: {
            /**
             * @description Always 20622.
             * @constant
             */
            status: 20622;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description nonce is missing or empty. The code is observed; its text is made up, since none is known.
         * @example {
         *       "status": 20624,
         *       "message": "nonce不能为空"
         *     }
         */
        NonceMissingByStatus: {
            /**
             * @description Always 20624.
             * @constant
             */
            status: 20624;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description email is not the address of an administrator of this company. The code is observed; its text is made up, since none is known.
         * @example {
         *       "status": 2015,
         *       "message": "不是管理员或管理员不存在"
         *     }
         */
        NotAdministratorByStatus: {
            /**
             * @description Always 2015.
             * @constant
             */
            status: 2015;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description sign is not the digest that the server calculates from the call. The code is observed.
         * @example {
         *       "status": 2059,
         *       "message": "open api签名不对"
         *     }
         */
        SignatureWrongByStatus: {
            /**
             * @description Always 2059.
             * @constant
             */
            status: 2059;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description This nonce was used within the last 15 minutes. The code is observed; its text is made up, since none is known.
         * @example {
         *       "status": 20623,
         *       "message": "nonce在15分钟内已被使用"
         *     }
         */
        NonceReusedByStatus: {
            /**
             * @description Always 20623.
             * @constant
             */
            status: 20623;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description The caller made more calls than the rate limit allows. What Udesk really answers then is not documented. The code is assumed.
         * @example {
         *       "status": 2000,
         *       "message": "请求过于频繁，请稍后再试"
         *     }
         */
        RateLimitedByStatus: {
            /**
             * @description Always 2000.
             * @constant
             */
            status: 2000;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description A required parameter is missing or empty; message names it. The code is observed.
         * @example {
         *       "status": 2000,
         *       "message": "param is missing or the value is empty: {subject}"
         *     }
         */
        ParameterMissingByStatus: {
            /**
             * @description Always 2000.
             * @constant
             */
            status: 2000;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description A parameter has a value of the wrong type, or one that is not allowed; message names it. The code is observed; its text is made up, since none is known.
         * @example {
         *       "status": 2005,
         *       "message": "参数值无效: {subject}"
         *     }
         */
        ParameterInvalidByStatus: {
            /**
             * @description Always 2005.
             * @constant
             */
            status: 2005;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description There is no such session, or it is closed. Documented for sendMessage. The code is documented.
         * @example {
         *       "status": 9200,
         *       "message": "会话不存在/会话已关闭"
         *     }
         */
        SessionClosedByStatus: {
            /**
             * @description Always 9200.
             * @constant
             */
            status: 9200;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description There is no such session, or it is closed. Documented for previewMessage; sendMessage answers the same code if parameters are missing. The code is documented; its text is made up, since none is known.
         * @example {
         *       "status": 2062,
         *       "message": "会话不存在/会话已关闭"
         *     }
         */
        SessionNotFoundByStatus: {
            /**
             * @description Always 2062.
             * @constant
             */
            status: 2062;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description The time from start_time to end_time is longer than 30 days. The code is observed.
         * @example {
         *       "status": 2000,
         *       "message": "暂只提供一个月内的数据"
         *     }
         */
        RecordsTooOldByStatus: {
            /**
             * @description Always 2000.
             * @constant
             */
            status: 2000;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /**
         * @description The customer was created through the open API. Structured messages reach only customers of a web page or an SDK. The code is assumed.
         * @example {
         *       "status": 2000,
         *       "message": "通过API创建的客户不支持结构化消息"
         *     }
         */
        StructCustomerUnreachableByStatus: {
            /**
             * @description Always 2000.
             * @constant
             */
            status: 2000;
        } & WithRequired<components["schemas"]["RefusalByStatus"], "status">;
        /** @description A refusal that every signed call can get: Udesk checks signature, rate limit and parameters before it looks at anything else. */
        CallRefused: components["schemas"]["SubdomainUnknown"] | components["schemas"]["PlanMissing"] | components["schemas"]["TimestampMalformed"] | components["schemas"]["TimestampSkewed"] | components["schemas"]["NonceMissing"] | components["schemas"]["NotAdministrator"] | components["schemas"]["SignatureWrong"] | components["schemas"]["NonceReused"] | components["schemas"]["RateLimited"] | components["schemas"]["ParameterMissing"] | components["schemas"]["ParameterInvalid"];
        /** @description The same refusals, of the operations that answer `status` instead of `code`. */
        CallRefusedByStatus: components["schemas"]["SubdomainUnknownByStatus"] | components["schemas"]["PlanMissingByStatus"] | components["schemas"]["TimestampMalformedByStatus"] | components["schemas"]["TimestampSkewedByStatus"] | components["schemas"]["NonceMissingByStatus"] | components["schemas"]["NotAdministratorByStatus"] | components["schemas"]["SignatureWrongByStatus"] | components["schemas"]["NonceReusedByStatus"] | components["schemas"]["RateLimitedByStatus"] | components["schemas"]["ParameterMissingByStatus"] | components["schemas"]["ParameterInvalidByStatus"];
        /** @description A refusal that comes with an HTTP status other than 200. */
        NotUnderstood: components["schemas"]["BodyMalformed"] | components["schemas"]["NotUtf8"] | components["schemas"]["PathUnknown"] | components["schemas"]["MethodNotAllowed"] | components["schemas"]["BodyTooLarge"] | components["schemas"]["CallRefused"];
    };
    responses: {
        /** @description The call could not be read, or its refusal has an HTTP status of its own. */
        NotUnderstood: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotUnderstood"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIn"] | components["schemas"]["PasswordWrong"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Id of a filter that was saved in Udesk. The fake has none and ignores it. */
                filter_id?: number;
                /** @description Text to look for in names, addresses, numbers and tokens. */
                query?: string;
                /** @description Number of the page. The first page is 1, also if it is absent. */
                page?: number;
                /** @description Number of items on a page: 20 if absent, at most 100. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomer"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneCustomer"] | components["schemas"]["CustomerTaken"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    getCustomer: {
        parameters: {
            query: {
                /**
                 * @description Which kind of value content is. token: the integrator’s own id, open_api_token.
                 * @example token
                 */
                type: "id" | "email" | "cellphone" | "token" | "weixin_open_id" | "weibo_id";
                /**
                 * @description Id, address, number or token of the customer, as type says.
                 * @example u42
                 */
                content: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneCustomer"] | components["schemas"]["CustomerNotFound"] | components["schemas"]["CustomerNotCreated"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    updateCustomer: {
        parameters: {
            query: {
                /**
                 * @description Which kind of value content is. token: the integrator’s own id, open_api_token.
                 * @example token
                 */
                type: "id" | "email" | "cellphone" | "token" | "weixin_open_id" | "weibo_id";
                /**
                 * @description Id, address, number or token of the customer, as type says.
                 * @example u42
                 */
                content: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomer"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneCustomer"] | components["schemas"]["CustomerNotFound"] | components["schemas"]["CustomerNotCreated"] | components["schemas"]["CustomerTaken"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    destroyCustomer: {
        parameters: {
            query: {
                /**
                 * @description Which kind of value content is. token: the integrator’s own id, open_api_token.
                 * @example token
                 */
                type: "id" | "email" | "cellphone" | "token" | "weixin_open_id" | "weibo_id";
                /**
                 * @description Id, address, number or token of the customer, as type says.
                 * @example u42
                 */
                content: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDestroyed"] | components["schemas"]["CustomerNotFound"] | components["schemas"]["CustomerNotCreated"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSession"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotGreeting"] | components["schemas"]["UrobotGreeting"] | components["schemas"]["AgentAssigned"] | components["schemas"]["AgentQueued"] | components["schemas"]["AgentAssigning"] | components["schemas"]["AgentOffline"] | components["schemas"]["AgentUnknown"] | components["schemas"]["GroupUnknown"] | components["schemas"]["StatusGroupUnknown"] | components["schemas"]["RobotUnknown"] | components["schemas"]["CustomerNotCreated"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    closeQueue: {
        parameters: {
            query: {
                /**
                 * @description The integrator’s own id of the customer.
                 * @example u42
                 */
                customer_token: string;
                /**
                 * @description Name of the queue, unchanged from the reply of createSession.
                 * @example queue:company:1:agent:486
                 */
                queue: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOnly"] | components["schemas"]["QueueUnknown"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session: its im_sub_session_id.
                 * @example 123
                 */
                session_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOnly"] | components["schemas"]["SessionClosed"] | components["schemas"]["SessionNotFound"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    getQueueStatus: {
        parameters: {
            query: {
                /**
                 * @description The integrator’s own id of the customer.
                 * @example u42
                 */
                customer_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStatus"] | components["schemas"]["CustomerNotFound"] | components["schemas"]["CustomerNotCreated"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    getCustomerStatus: {
        parameters: {
            query?: {
                /**
                 * @description The integrator’s own id of the customer.
                 * @example u42
                 */
                customer_token?: string;
                /** @description Id of the customer on web pages. */
                web_token?: string;
                /** @description Id of the customer in SDKs. */
                sdk_token?: string;
                /** @description Key that selects one of several sessions of the customer. Only with web_token. */
                session_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerStatus"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    listAgentStatus: {
        parameters: {
            query?: {
                /**
                 * @description Id of a group: list only the agents of this group.
                 * @example 37540
                 */
                group_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentStatusList"] | components["schemas"]["StatusGroupUnknown"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessage"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOnly"] | components["schemas"]["SessionClosed"] | components["schemas"]["SessionNotFound"] | components["schemas"]["RobotParameterMissing"] | components["schemas"]["RobotUnknown"] | components["schemas"]["AgentUnknown"] | components["schemas"]["GroupUnknown"] | components["schemas"]["StatusGroupUnknown"] | components["schemas"]["CustomerNotCreated"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /** @description Number of the page. The first page is 1, also if it is absent. */
                page?: number;
                /** @description Number of items on a page: 20 if absent, at most 100. */
                per_page?: number;
                /** @description true: list agents who were disabled, too. */
                with_disabled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentList"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    getAgent: {
        parameters: {
            query: {
                /**
                 * @description Which kind of value content is.
                 * @example id
                 */
                type: "id" | "email" | "cellphone";
                /**
                 * @description Id, e-mail address or mobile telephone number of the agent, as type says.
                 * @example 397
                 */
                content: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneAgent"] | components["schemas"]["AgentUnknown"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    listUserGroups: {
        parameters: {
            query?: {
                /** @description Number of the page. The first page is 1, also if it is absent. */
                page?: number;
                /** @description Number of items on a page: 20 if absent, at most 100. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserGroupList"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    listUserGroupAgents: {
        parameters: {
            query?: {
                /** @description Number of the page. The first page is 1, also if it is absent. */
                page?: number;
                /** @description Number of items on a page: 20 if absent, at most 100. */
                per_page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 37540
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserGroupAgents"] | components["schemas"]["GroupUnknown"] | components["schemas"]["StatusGroupUnknown"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    searchSessions: {
        parameters: {
            query?: {
                /** @description Begin of the time, today at 00:00:00 if absent: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD. */
                start_time?: string;
                /** @description End of the time, today at 24:00:00 if absent: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD. */
                end_time?: string;
                /** @description close: the sessions that were closed in this time. If it is absent: those that began in it. */
                status?: "close";
                /** @description Number of the page. The first page is 1, also if it is absent. */
                page?: number;
                /** @description Number of items on a page: 30 if absent, at most 1000. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRecords"] | components["schemas"]["RecordsTooOldByStatus"] | components["schemas"]["CallRefusedByStatus"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    listSessionLogs: {
        parameters: {
            query: {
                /**
                 * @description Id of the conversation: session_id of searchSessions.
                 * @example 1
                 */
                session_id: number;
                /** @description Begin of the time, today at 00:00:00 if absent: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD. */
                start_time?: string;
                /** @description End of the time, today at 24:00:00 if absent: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD. */
                end_time?: string;
                /** @description Number of the page. The first page is 1, also if it is absent. */
                page?: number;
                /** @description Number of items on a page: 30 if absent, at most 1000. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionLogs"] | components["schemas"]["RecordsTooOldByStatus"] | components["schemas"]["CallRefusedByStatus"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    listSessionVotes: {
        parameters: {
            query?: {
                /** @description Begin of the time, today at 00:00:00 if absent: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD. */
                start_time?: string;
                /** @description End of the time, today at 24:00:00 if absent: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD. */
                end_time?: string;
                /** @description Number of the page. The first page is 1, also if it is absent. */
                page?: number;
                /** @description Number of items on a page: 30 if absent, at most 1000. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionVotes"] | components["schemas"]["RecordsTooOldByStatus"] | components["schemas"]["CallRefusedByStatus"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    destroySessions: {
        parameters: {
            query: {
                /**
                 * @description Begin of the time: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD.
                 * @example 2022-05-19 19:50:33
                 */
                start_time: string;
                /**
                 * @description End of the time: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD.
                 * @example 2022-05-19 20:50:33
                 */
                end_time: string;
                /**
                 * @description Id of a customer: delete only the sessions of this customer.
                 * @example 123123
                 */
                customer_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOnly"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    listAbandonedQueues: {
        parameters: {
            query: {
                /**
                 * @description Begin of the time: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD.
                 * @example 2019-02-10
                 */
                start_time: string;
                /**
                 * @description End of the time: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD.
                 * @example 2019-02-15
                 */
                end_time: string;
                /** @description Number of the page. The first page is 1, also if it is absent. */
                page?: number;
                /** @description Number of items on a page: 30 if absent, at most 100. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonedQueues"] | components["schemas"]["AbandonedQueuesPagedBeside"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    sendStructMessage: {
        parameters: {
            query: {
                /**
                 * @description Id of the session.
                 * @example 1
                 */
                im_sub_session_id: number;
                /**
                 * @description Id of the customer of this session.
                 * @example 1
                 */
                customer_id: number;
                /**
                 * @description Id of the agent of this session, who sends the message.
                 * @example 1
                 */
                agent_id: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StructMessage"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StructMessageSent"] | components["schemas"]["SessionClosedByStatus"] | components["schemas"]["SessionNotFoundByStatus"] | components["schemas"]["StructCustomerUnreachableByStatus"] | components["schemas"]["CallRefusedByStatus"] | components["schemas"]["SessionClosed"] | components["schemas"]["SessionNotFound"] | components["schemas"]["StructCustomerUnreachable"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    listUrobots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrobotList"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    askFlow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskFlow"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOnly"] | components["schemas"]["SessionClosed"] | components["schemas"]["RobotUnknown"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    recordHit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordHit"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOnly"] | components["schemas"]["SessionClosed"] | components["schemas"]["RobotUnknown"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    surveySession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveySession"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thanked"] | components["schemas"]["SessionClosed"] | components["schemas"]["SessionNotFound"] | components["schemas"]["RatedAlready"] | components["schemas"]["SurveyOff"] | components["schemas"]["SessionStillOpen"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    surveyRobotSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyRobotSession"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thanked"] | components["schemas"]["SessionClosed"] | components["schemas"]["RobotUnknown"] | components["schemas"]["RatedAlready"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    surveyAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyAnswer"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thanked"] | components["schemas"]["SessionClosed"] | components["schemas"]["RobotUnknown"] | components["schemas"]["RatedAlready"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    surveyTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyTransfer"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferCounted"] | components["schemas"]["SessionClosed"] | components["schemas"]["RobotUnknown"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    rateRobotAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateRobotAnswer"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOnly"] | components["schemas"]["SessionClosed"] | components["schemas"]["RatedAlready"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    previewMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session: its im_sub_session_id.
                 * @example 1234
                 */
                session_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewMessage"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOnly"] | components["schemas"]["SessionNotFound"] | components["schemas"]["PreviewNotActivated"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    listUnreadMessages: {
        parameters: {
            query: {
                /**
                 * @description Id of the session.
                 * @example 1234
                 */
                im_sub_session_id: number;
                /**
                 * @description Id of the customer whose session it is: id of Customer, not customer_token.
                 * @example 1
                 */
                customer_id: number;
                /** @description Id of the app. Required for sessions of SDK channels (assumption messages.app-id). */
                app_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadMessages"] | components["schemas"]["SessionClosed"] | components["schemas"]["SessionNotFound"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    setCustomerOnline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerOnline"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOnly"] | components["schemas"]["CustomerNotFound"] | components["schemas"]["CustomerNotCreated"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    readMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadMessages"];
            };
        };
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOnly"] | components["schemas"]["SessionClosed"] | components["schemas"]["SessionNotFound"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    countAgentUnread: {
        parameters: {
            query: {
                /**
                 * @description Ids of the agents: at most 30. Repeat the parameter for each agent.
                 * @example [
                 *       13,
                 *       14
                 *     ]
                 */
                "agent_ids[]": number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentsUnread"] | components["schemas"]["AgentUnknown"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
    getSensitiveWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal: its code says which. Business errors come with HTTP 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SensitiveWords"] | components["schemas"]["CallRefused"];
                };
            };
            400: components["responses"]["NotUnderstood"];
            401: components["responses"]["NotUnderstood"];
            404: components["responses"]["NotUnderstood"];
            405: components["responses"]["NotUnderstood"];
            413: components["responses"]["NotUnderstood"];
            429: components["responses"]["NotUnderstood"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
