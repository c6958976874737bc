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
         * @description Unsigned. JSON or form fields. A wrong password is refused with 2005.
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
        /** List customers, a page at a time */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description customer.open_api_token becomes the customer_token of the IM calls. What a taken token, address or number does is an assumption: customers.on-duplicate.
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
         * @description A miss is refused with 2015 (assumption customers.unknown). The query’s email is always the administrator’s, the customer’s stands in content.
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
         * @description customer must be there, and not be empty.
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
        /** Delete a customer */
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
         * Ask for a session: a robot, or an agent
         * @description agent_id counts before group_id before assign_type. 2001 and 2002 are states, not errors: 2001 with a queue means waiting, 2001 without one means that an agent is being chosen, 2002 that nobody is online. An unknown customer_token becomes an anonymous customer (assumption customers.auto-create).
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
        /** Leave the queue */
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
        /** Close a session, as the customer */
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
        /** Where a customer stands in the queue */
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
         * Whether a customer is in a session or a queue
         * @description One of the three tokens must be there; the first that has a value counts, in this order.
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
        /** Who is online, and how busy */
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
         * Send what a customer says, to an agent or a robot
         * @description A robot’s answer does not come in the reply: it is pushed.
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
        /** List agents, a page at a time */
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
         * @description The query’s email is always the administrator’s, the agent’s stands in content.
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
        /** List groups of agents, a page at a time */
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
        /** List the agents of a group, a page at a time */
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
         * Find sessions by when they began or ended
         * @description At most 30 days at once, and one call in two seconds. There is no code in the reply: status tells, and 0 is success.
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
         * List what was said in a session
         * @description Only what was said within the window, which is today if none is given: outside it the list is silently empty.
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
         * @description At most 30 days at once; which time must be within the window is an assumption (records.vote-window). Public clients make this call; its fields are not documented. There is no code in the reply: status tells, and 0 is success.
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
         * Delete closed sessions by when they began
         * @description They are gone from the records and from the counts of unread messages. Open sessions stay.
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
         * List who left which queue unserved, and after how long
         * @description Udesk warns of sending Content-Type application/json here: the empty body is then read as JSON, which it is not.
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
         * @description Signed by a rule of its own, without e-mail and nonce: see struct_sign. Customers created through this API cannot receive it. The result is told by status, not by code.
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
        /** List Udesk’s own robots and their scenes */
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
         * Go on in a flow of Udesk’s own robot
         * @description For the elements with data-type="2" of a pushed flowContent. The next step is pushed like any answer of the robot.
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
         * Tell that a customer clicked a question of a list
         * @description The answer is pushed as if the question had been asked (assumption robots.click).
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
         * @description The options are those of survey_options, which createSession and the close push carry; one of them may require a remark. /im_sessions/survey is the path of 2017, which survey_options still names.
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
        /** Rate a session with Udesk’s own robot */
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
        /** Rate one answer of Udesk’s own robot */
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
        /** Count that a customer went on from Udesk’s own robot to a person */
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
         * @description Parameters and reply are documented, a path never was. This one is a guess and unknown unless robots.rating-path names it.
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
         * @description An empty content clears it, and so does a real message.
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
        /** What an agent said while the customer was offline, as long as it is unread */
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
         * Say whether the customer is there
         * @description What an agent says to somebody offline is kept for listUnreadMessages.
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
        /** Say that the customer has read an agent’s messages */
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
        /** What waits for agents: unread messages, and those left within seven days */
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
        /** The words that customers should not use */
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
         * An agent says something, or the session changes
         * @description Messages that belong together in strict order share one push: start_session and the welcome, transfer and its text. After a transfer the new im_sub_session_id holds.
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
                        customer_token: string;
                        /** @constant */
                        assign_type: "agent";
                        messages: (components["schemas"]["SpokenMessage"] | components["schemas"]["EventMessage"] | components["schemas"]["CloseMessage"] | components["schemas"]["AttachmentMessage"])[];
                    };
                };
            };
            responses: {
                /** @description Received: an empty body, within 5 seconds */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Anything but 200 is a failed push */
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
         * @description messages is an array with one message.
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
                        customer_token: string;
                        /** @constant */
                        assign_type: "robot";
                        messages: {
                            /** @constant */
                            type: "message";
                            message_id: string;
                            data: components["schemas"]["RobotAnswer"];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Received: an empty body, within 5 seconds */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Anything but 200 is a failed push */
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
         * @description messages is an object, not an array.
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
                        customer_token: string;
                        /** @constant */
                        assign_type: "urobot";
                        messages: components["schemas"]["UrobotAnswer"];
                    };
                };
            };
            responses: {
                /** @description Received: an empty body, within 5 seconds */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Anything but 200 is a failed push */
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
         * @description There is no customer_token and no type: a receiver knows it by message_ids.
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
                        /** @description The im_sub_session_id */
                        session_id: number;
                        /** @description The ids that the customer’s messages were sent with */
                        message_ids: string[];
                    };
                };
            };
            responses: {
                /** @description Received: an empty body, within 5 seconds */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Anything but 200 is a failed push */
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
        CreateSession: {
            /** @description The integrator’s id of the customer, its open_api_token */
            customer_token: string;
            /**
             * @description Who shall answer; robot if absent
             * @enum {string}
             */
            assign_type?: "robot" | "urobot" | "agent";
            /** @description This agent; overrides group_id and assign_type */
            agent_id?: number;
            /** @description Anybody of this group; overrides assign_type */
            group_id?: number;
            /** @description The integrator’s own name of the channel */
            channel?: string;
            /** @description The customer’s role at the robot */
            robot_role_id?: string;
            /** @description With urobot: the robot */
            robot_id?: number;
            /** @description With urobot: the robot’s scene */
            scene_id?: number;
        };
        /** @description The robot answers from now on */
        RobotGreeting: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /** @description A text for people; the code tells */
            message: string;
            /** @constant */
            assign_type: "robot";
            assign_info: {
                robot_name: string;
                /** @description Address of a picture */
                robot_avatar: string;
                /** @description HTML */
                welcome_message: string;
                /** @description HTML, what the robot says when it has no answer */
                unknow_message: string;
            };
        };
        /** @description Udesk’s own robot answers from now on */
        UrobotGreeting: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /** @description A text for people; the code tells */
            message: string;
            /** @constant */
            assign_type: "urobot";
            assign_info: {
                /** @description The robot’s session: urobot_session_id of sendMessage */
                sessionId: number;
                logId: number;
                robotName: string;
                logoUrl: string | null;
                leadingWord: string;
                helloWord: string;
                /** @description Common questions */
                topAsk: {
                    quesitionType: string;
                    quesitionTypeId: number;
                    optionsList: {
                        quesition: string;
                        quesitionId: number;
                    }[];
                }[];
            };
        };
        /** @description An agent takes the customer */
        AgentAssigned: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /** @description A text for people; the code tells */
            message: string;
            /** @constant */
            assign_type: "agent";
            assign_info: {
                /** @description The session; a transfer gives the conversation a new one */
                im_sub_session_id: number;
                /** @description 0: nobody is ahead */
                count: number;
                agent_id: number;
                /** @description What the customer sees: the nickname, or the name where there is none */
                agent_name: string;
                /** @description Address of a picture, or empty */
                agent_avatar: string;
                survey_options: components["schemas"]["SurveyOptions"];
            };
        };
        /** @description Everybody is busy: the customer waits. Not an error */
        AgentQueued: {
            /**
             * @description Result code
             * @constant
             */
            code: 2001;
            /** @description A text for people; the code tells */
            message: string;
            /** @constant */
            assign_type: "agent";
            assign_info: {
                /** @description The place in the queue, from 1 */
                count: number;
                /** @description The queue’s name, opaque; close_queue takes it back */
                queue: string;
            };
        };
        /** @description An agent is being chosen: ask again, or wait for start_session. Not an error */
        AgentAssigning: {
            /**
             * @description Result code
             * @constant
             */
            code: 2001;
            /** @description A text for people; the code tells */
            message: string;
            /** @constant */
            assign_type: "agent";
            assign_info: {
                /** @constant */
                count: 0;
            };
        };
        /** @description Nobody is online. Not an error */
        AgentOffline: {
            /**
             * @description Result code
             * @constant
             */
            code: 2002;
            /** @description A text for people; the code tells */
            message: string;
            /** @constant */
            assign_type: "agent";
            assign_info: {
                /** @constant */
                count: 0;
            };
        };
        /** @description It is done */
        CodeOnly: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
        };
        QueueStatus: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /**
             * @description Where the customer is
             * @enum {string}
             */
            status: string;
            /** @description The place in the queue; 0 outside */
            count: number;
        };
        CustomerStatus: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /**
             * @description 0 no session, 1 in session, 2 in queue, 3 invalid customer
             * @enum {integer}
             */
            status_code: 0 | 1 | 2 | 3;
            /**
             * @description The same in words
             * @enum {string}
             */
            status: string;
        };
        AgentStatus: {
            id: number;
            name: string;
            /** @description What customers see; empty: the name */
            nick?: string;
            /** @description The same as nick */
            im_nick?: string;
            avatar: string;
            /** @description all, im, call, ticket or dial */
            profile: string;
            /**
             * @description Whether the agent takes customers
             * @enum {string}
             */
            im_status: "online" | "busy" | "offline";
            /** @description In words, only when busy */
            im_custom_status: string;
            /** @description Customers being served; holds only when online or busy */
            im_session_num: number;
            /** @description How many customers at most; holds only when online or busy */
            im_max_join_num: number;
        };
        AgentStatusList: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            agents: components["schemas"]["AgentStatus"][];
        };
        LogIn: {
            /** @description An administrator of the company */
            email: string;
            password: string;
        };
        LoggedIn: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /** @description The company’s secret for signatures */
            open_api_auth_token: string;
        };
        /** @description What a message says. Which fields mean something depends on the type */
        MessageData: {
            /** @description Of a text message */
            font?: string;
            /** @description Text (which may hold HTML), the address of a file, or HTML, as the type says */
            content: string;
            /** @description The file’s name */
            filename?: string;
            /** @description With its unit: 4.3M */
            filesize?: string;
            /** @description Seconds, of an audio message */
            duration?: number;
        };
        SendMessage: {
            customer_token: string;
            /** @description Above 0 an agent’s session; 0 or absent the robot; −1 Udesk’s own robot; −2 a message left; −3 while queueing */
            im_sub_session_id?: number;
            /** @description The sender’s unique id; Udesk’s own robot can do without */
            message_id?: string;
            /**
             * @description message if absent
             * @enum {string}
             */
            type?: "message" | "image" | "audio" | "video" | "file" | "rich" | "close";
            data: components["schemas"]["MessageData"];
            /** @description With −1: the robot */
            robot_id?: number;
            /** @description With −1: its scene */
            scene_id?: number;
            /** @description With −1: sessionId of the robot’s greeting */
            urobot_session_id?: number;
            /** @description With −2: for this agent */
            agent_id?: number;
            /** @description With −2: for this group */
            group_id?: number;
        };
        SpokenMessage: {
            /** @enum {string} */
            type: "message" | "image" | "rich";
            /** @description Unique; a push that comes twice bears it twice */
            message_id: string;
            agent_id: number;
            agent_name: string;
            /** @description Address of a picture, or empty */
            agent_avatar: string;
            /** @description The session; a transfer message carries the new one */
            im_sub_session_id: number;
            /** @description Beijing time, YYYY-MM-DD HH:MM:SS */
            message_created_at: string;
            data: {
                /** @description Text (which may hold HTML), the address of a file, or HTML, as the type says */
                content: string;
                /** @description Only of type message */
                font?: string;
            };
        };
        EventMessage: {
            /** @enum {string} */
            type: "start_session" | "transfer";
            /** @description Unique; a push that comes twice bears it twice */
            message_id: string;
            agent_id: number;
            agent_name: string;
            /** @description Address of a picture, or empty */
            agent_avatar: string;
            /** @description The session; a transfer message carries the new one */
            im_sub_session_id: number;
            /** @description Beijing time, YYYY-MM-DD HH:MM:SS */
            message_created_at: string;
            data: {
                /** @description Text (which may hold HTML), the address of a file, or HTML, as the type says */
                content: string;
            };
        };
        CloseMessage: {
            /** @enum {string} */
            type: "close";
            /** @description Unique; a push that comes twice bears it twice */
            message_id: string;
            agent_id: number;
            agent_name: string;
            /** @description Address of a picture, or empty */
            agent_avatar: string;
            /** @description The session; a transfer message carries the new one */
            im_sub_session_id: number;
            /** @description Beijing time, YYYY-MM-DD HH:MM:SS */
            message_created_at: string;
            data: {
                /** @description Text (which may hold HTML), the address of a file, or HTML, as the type says */
                content: string;
                /**
                 * @description Ended, handed on, or ended by force
                 * @enum {string}
                 */
                close_type: "normal" | "redirect" | "force";
                survey_options: components["schemas"]["SurveyOptions"];
            };
        };
        AttachmentMessage: {
            /** @enum {string} */
            type: "audio" | "video" | "file";
            /** @description Unique; a push that comes twice bears it twice */
            message_id: string;
            agent_id: number;
            agent_name: string;
            /** @description Address of a picture, or empty */
            agent_avatar: string;
            /** @description The session; a transfer message carries the new one */
            im_sub_session_id: number;
            /** @description Beijing time, YYYY-MM-DD HH:MM:SS */
            message_created_at: string;
            data: {
                /** @description Text (which may hold HTML), the address of a file, or HTML, as the type says */
                content: string;
                /** @description The file’s name */
                filename?: string;
                /** @description With its unit: 4.3M */
                filesize?: string;
                /** @description Seconds, of an audio message */
                duration?: number;
            };
        };
        RobotAnswer: {
            /** @description 0: small talk; otherwise it can be rated */
            question_id: number;
            question_title: string;
            answer: string;
            /** @description Guiding questions */
            gus_list: {
                question_title: string;
            }[];
            /** @description Related questions */
            relate_list: {
                question_title: string;
            }[];
            /** @description A recommended link */
            third_url: {
                url: string;
            };
        };
        UrobotAnswer: {
            /** @description The robot’s session */
            sessionId: number;
            /** @description This answer’s id: message_id when it is rated */
            logId: number;
            /** @description The answer in the knowledge base */
            aid: number;
            ansContent: string;
            /**
             * @description 1 answer, 2 answer and suggestions, 3 suggestions, 4 small talk, 6 unknown, 8 sensitive word
             * @enum {integer}
             */
            ansType: 1 | 2 | 3 | 4 | 6 | 8;
            /** @description The question that was understood */
            hitQuestion: string;
            suggestQuestionList: {
                id: number;
                content: string;
                type: number;
            }[];
            flowId?: number;
            flowTitle?: string;
            /** @description HTML; an element with data-type="2" leads on, see askFlow */
            flowContent?: string;
        };
        StructMessage: {
            /** @description Where the customer’s SDK is; the page of structured messages is told it */
            jid_resource?: string;
            data: components["schemas"]["StructMessageData"];
        };
        /** @description A card. Where agents paste such messages into their console a title is enough (assumption struct.required) */
        StructMessageData: {
            title: string;
            description: string;
            /** @description Address of a picture */
            img_url: string;
            buttons: components["schemas"]["StructMessageButton"][];
        };
        StructMessageButton: {
            /**
             * @description sdk_callback is for the SDK alone
             * @enum {string}
             */
            type: "link" | "phone" | "sdk_callback";
            /** @description What is on the button */
            text: string;
            /** @description The address, the number, or what the callback is given */
            value: string;
            /** @description With sdk_callback: the callback */
            callback_name?: string;
        };
        /** @description The message is in the session */
        StructMessageSent: {
            /**
             * @description Result code
             * @constant
             */
            status: 1000;
            /** @description A text for people; status tells */
            message: string;
        };
        PreviewMessage: {
            /** @description What is being written; empty: nothing any more */
            content: string;
        };
        UnreadMessages: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /** @description How many there are */
            count: number;
            /** @description Only “see Message Content Format” is documented: the shape of pushes, or under messages.unread-shape less of it */
            unread_messages: (components["schemas"]["SpokenMessage"] | components["schemas"]["AttachmentMessage"] | components["schemas"]["UnreadContent"])[];
        };
        /** @description What was said, without who said it */
        UnreadContent: {
            /** @description For readMessages */
            message_id: string;
            type: string;
            data: components["schemas"]["MessageData"];
        };
        CustomerOnline: {
            customer_token: string;
            /**
             * @description 0 offline, 1 online
             * @enum {integer}
             */
            state: 0 | 1;
        };
        ReadMessages: {
            /** @description The im_sub_session_id */
            session_id: number;
            /** @description The message_ids of pushes */
            message_ids: string[];
        };
        AgentsUnread: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /** @description In the order asked for */
            results: {
                agent_id: number;
                /** @description Unread messages of his sessions */
                unread_session_message_num: number;
                /** @description Messages left within seven days that nobody took up */
                unsolved_leave_message_num: number;
            }[];
        };
        SensitiveWords: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /** @description With commas between: a,b,c,d */
            customer_words_string: string;
            /** @description 1 on; 0 or empty off */
            customer_is_open: (1 | 0) | (string | null);
        };
        /** @description A level of the survey shown as text */
        SurveyTextLevel: {
            /** @description What surveySession takes as option_id */
            id: number;
            /** @description 非常满意|满意|一般|不满意|非常不满意, can be renamed */
            text: string;
            /** @description Fixed by Udesk */
            desc: string;
            /** @description Tags of this level, separated by commas */
            tags: string;
            /**
             * @description Whether a remark is hidden, required or optional
             * @enum {string}
             */
            remark_option: "hide" | "required" | "optional";
        };
        /** @description A level of the survey shown as expressions or stars */
        SurveyPictureLevel: {
            /** @description What surveySession takes as option_id */
            id: number;
            /** @description 满意|一般|不满意 */
            text: string;
            /** @description Fixed by Udesk */
            desc?: string;
            /** @description Tags of this level, separated by commas */
            tags: string;
            /**
             * @description Whether a remark is hidden, required or optional
             * @enum {string}
             */
            remark_option: "hide" | "required" | "optional";
        };
        /** @description How the customer may rate the session; of text, expression and star only the one that show_type names is there */
        SurveyOptions: {
            /** @description Whether the survey is on */
            enabled: boolean;
            name: string;
            /** @description The question put to the customer */
            title: string;
            desc: string;
            /** @description Whether a remark may be given */
            remark_enabled: boolean;
            /** @description The prompt for the remark */
            remark: string;
            /**
             * @description Which of the three lists holds
             * @enum {string}
             */
            show_type: "text" | "expression" | "star";
            text?: {
                /** @description The level that is chosen at first */
                default_option_id: number;
                options: components["schemas"]["SurveyTextLevel"][];
            };
            expression?: {
                /** @description The level that is chosen at first */
                default_option_id: number;
                options: components["schemas"]["SurveyPictureLevel"][];
            };
            star?: {
                /** @description The level that is chosen at first */
                default_option_id: number;
                options: components["schemas"]["SurveyPictureLevel"][];
            };
            /** @description The levels once more, for older clients */
            options: {
                id: number;
                text: string;
                enabled: boolean;
            }[];
            methods: {
                id: number;
                /**
                 * @description When the survey is shown
                 * @enum {string}
                 */
                flag: "after_session" | "agent_invite" | "customer_invite";
                text: string;
                enabled: boolean;
            }[];
            /** @description Whether the customer is asked if the problem is solved */
            resolved_enabled: boolean;
            resolved_options: {
                title: string;
                options: {
                    option_select: boolean;
                    option_name: string;
                }[];
                /** @description The default, a digit as text */
                value: string;
            };
        };
        SurveySession: {
            /** @description The session */
            im_sub_session_id: number;
            /** @description An id of the list that show_type names in survey_options */
            option_id: number;
            /** @description What the customer wants to add */
            remark?: string;
            /**
             * @description Whether the problem is solved. 0: yes (the first option), 1: no
             * @enum {integer}
             */
            resolved_state_v2?: 0 | 1;
        };
        SurveyRobotSession: {
            customer_token: string;
            /** @description sessionId of the robot’s greeting */
            im_sub_session_id: number;
            /** @description The robot, of listUrobots */
            robot_id: number;
            /** @description The robot’s scene */
            scene_id: number;
            /**
             * @description 2 satisfied, 3 average, 4 unsatisfied
             * @enum {integer}
             */
            option_id: 2 | 3 | 4;
            /** @description What the customer wants to add */
            remark?: string;
        };
        SurveyAnswer: {
            customer_token: string;
            /** @description sessionId of the robot’s greeting */
            im_sub_session_id: number;
            /** @description The robot, of listUrobots */
            robot_id: number;
            /** @description The robot’s scene */
            scene_id: number;
            /** @description logId of the answer */
            message_id?: number | string;
            /** @description The same, as an older page spells it */
            messgae_id?: number | string;
            /**
             * @description 1 satisfied (also if absent), 2 unsatisfied
             * @default 1
             * @enum {integer}
             */
            option_id?: 1 | 2;
        };
        SurveyTransfer: {
            /** @description sessionId of the robot’s greeting */
            im_sub_session_id: number;
            /** @description The robot, of listUrobots */
            robot_id: number;
            /** @description The robot’s scene */
            scene_id: number;
        };
        RateRobotAnswer: {
            customer_token: string;
            /** @description Of the answer that was pushed */
            message_id: string;
            /** @description Of the same answer; 0 is small talk and cannot be rated */
            question_id: number;
            /** @description Whether the answer helped */
            useful: boolean;
        };
        /** @description The vote is taken */
        Thanked: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /** @description Thanks */
            message: string;
        };
        TransferCounted: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /** @constant */
            message: "success";
        };
        AskFlow: {
            customer_token: string;
            /** @description sessionId of the robot’s greeting */
            im_sub_session_id: number;
            /** @description The robot, of listUrobots */
            robot_id: number;
            /** @description The robot’s scene */
            scene_id: number;
            /** @description data-id of an element with data-type="2"; wanted unless robots.flow-id is assumed otherwise */
            flow_id?: number;
            /** @description logId of the answer with the flow, for want of a flow_id */
            message_id?: number | string;
            /** @description The same, as the example spells it */
            messgae_id?: number | string;
            /** @description Which of the steps it offered, from 1, for want of a flow_id */
            option_id?: number;
        };
        /** @description scene_id and question_id are wanted too, unless robots.hit-fields is assumed otherwise */
        RecordHit: {
            customer_token: string;
            /** @description sessionId of the robot’s greeting */
            im_sub_session_id: number;
            /** @description The robot, of listUrobots */
            robot_id: number;
            /** @description The robot’s scene */
            scene_id?: number;
            /** @description logId of the greeting or answer with the list */
            message_id: number | string;
            /** @description The question that was clicked */
            question_id?: number;
            /** @description Its text */
            question?: string | number | boolean;
            /** @description 6: of the common questions, 7: of the suggestions */
            query_type: number;
        };
        Urobot: {
            /** @description robot_id of other calls */
            id: number;
            name: string;
            /** @description Address of a picture, or empty */
            logo: string;
            scene_list: {
                /** @description scene_id of other calls */
                id: number;
                name: string;
            }[];
            /** @description When it was made, as 2018-01-23T10:55:20.000+08:00 */
            created_at: string;
        };
        UrobotList: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            /** @description A text for people; the code tells */
            message: string;
            urobot_list: components["schemas"]["Urobot"][];
        };
        CustomerInput: {
            email?: string;
            nick_name?: string;
            description?: string;
            organization_id?: number | null;
            /** @description The agent who looks after the customer */
            owner_id?: number | null;
            owner_group_id?: number | null;
            /**
             * @description normal if absent
             * @enum {string}
             */
            level?: "normal" | "vip";
            /** @description [id, number]: id null adds, empty number deletes, another number changes */
            cellphones?: (number | null | string)[][];
            /** @description The integrator’s id of the customer: customer_token of the IM calls */
            open_api_token?: string;
            custom_fields?: {
                [key: string]: unknown;
            };
        };
        CreateCustomer: {
            customer: components["schemas"]["CustomerInput"];
            /** @description Separated by commas */
            tags?: string;
            /** @description [id, address]; in an update, addresses whose id is absent are deleted */
            other_emails?: (number | null | string)[][];
            /** @description The same as customer.cellphones, as the field table calls it */
            cellphones_attributes?: (number | null | string)[][];
        };
        UpdateCustomer: {
            customer: components["schemas"]["CustomerInput"];
            /** @description Separated by commas */
            tags?: string;
            /** @description [id, address]; in an update, addresses whose id is absent are deleted */
            other_emails?: (number | null | string)[][];
            /** @description The same as customer.cellphones, as the field table calls it */
            cellphones_attributes?: (number | null | string)[][];
        };
        Customer: {
            /** @description customer_id of other calls */
            id: number;
            nick_name: string;
            email: string | null;
            /** @description Further addresses */
            other_emails: {
                id: number;
                content: string;
            }[];
            /** @enum {string} */
            level: "normal" | "vip";
            description: string;
            tags: {
                id: number;
                name: string;
                company_id: number;
                taggings_count: number;
            }[];
            owner_id: number | null;
            owner_group_id: number | null;
            custom_fields: {
                [key: string]: unknown;
            };
            open_api_token: string | null;
            organization: {
                [key: string]: unknown;
            } | null;
            organization_id: number | null;
            /** @description Telephone numbers */
            cellphones: {
                id: number;
                content: string;
            }[];
            is_blocked: boolean;
            /** @description Where the customer came from: 手工录入, open_api, … */
            platform: string;
            wechat: {
                [key: string]: unknown;
            }[];
            weibo: {
                [key: string]: unknown;
            }[];
        };
        OneCustomer: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            customer: components["schemas"]["Customer"];
        };
        CustomerList: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            meta: {
                /** @description This page, from 1 */
                current_page: number;
                /** @description How many pages there are */
                total_pages: number;
                /** @description How many items there are on all pages */
                total_count: number;
            };
            wechat: {
                [key: string]: unknown;
            }[];
            weibo: {
                [key: string]: unknown;
            }[];
            customers: components["schemas"]["Customer"][];
        };
        CustomerDestroyed: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            customer_id: number;
        };
        Agent: {
            /** @description agent_id of other calls */
            id: number;
            email: string;
            /** @description The name */
            nick_name: string;
            /**
             * @description What the agent works on
             * @enum {string}
             */
            profile: "all" | "im" | "call" | "ticket" | "dial";
            /** @description The nickname that customers see */
            aliase: string | null;
            cellphone: string | null;
            role_name: string;
            /** @description The job title */
            duty: string | null;
            /** @description Skill in conversations */
            im_ability_value: number;
            /** @description The agent’s groups */
            user_group_ids: number[];
            /** @description Address of a picture */
            avatar: string | null;
            /** @description The staff number */
            work_id: string | null;
            /** @description With id and name; the fake has none */
            departments: {
                [key: string]: unknown;
            } | unknown[] | null;
        };
        AgentList: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            agents: components["schemas"]["Agent"][];
            meta: {
                /** @description This page, from 1 */
                current_page: number;
                /** @description How many pages there are */
                total_pages: number;
                /** @description How many items there are on all pages */
                total_count: number;
            };
        };
        OneAgent: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            agent: components["schemas"]["Agent"];
        };
        UserGroup: {
            /** @description group_id of other calls */
            id: number;
            name: string;
            agents: {
                id: number;
                /** @description The agent’s name */
                nick_name: string;
            }[];
        };
        UserGroupList: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            user_groups: components["schemas"]["UserGroup"][];
            meta: {
                /** @description This page, from 1 */
                current_page: number;
                /** @description How many pages there are */
                total_pages: number;
                /** @description How many items there are on all pages */
                total_count: number;
            };
        };
        UserGroupAgents: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            user_group: components["schemas"]["UserGroup"];
            meta: {
                /** @description This page, from 1 */
                current_page: number;
                /** @description How many pages there are */
                total_pages: number;
                /** @description How many items there are on all pages */
                total_count: number;
            };
        };
        SessionRecords: {
            /**
             * @description Result code: 0 is success
             * @constant
             */
            status: 0;
            /** @description A text for people */
            message: string;
            item: components["schemas"]["SessionRecord"][];
            /** @description How many items are on this page */
            size: number;
            /** @description How many there are on all pages */
            total: number;
            /** @description How many pages there are */
            total_pages: number;
        };
        SessionRecord: {
            /** @description The conversation, however often it was transferred: session_id of the log */
            session_id: number;
            /** @description The im_sub_session_id of other calls */
            sub_session_id: number;
            /** @description The business record; the fake has none */
            note_id: number | null;
            customer_id: number;
            customer_name: string;
            customer_custom_fields: {
                [key: string]: unknown;
            };
            /** @description The integrator’s id of the customer */
            customer_token?: string | null;
            agent_id: number;
            /** @description The agent’s name */
            agent_nick_name: string;
            /** @description Where the customer came from, such as web or api */
            platform?: string;
            /** @description Beijing time, YYYY-MM-DD hh:mm:ss */
            created_at: string;
            /** @description Beijing time; null while the session is open */
            closed_at: string | null;
            /** @description How long the customer waited */
            queue_seconds: string;
            /** @description How long the session lasted, or has lasted so far */
            sustain_seconds: number;
            /** @description How long the customer waited for the agent’s first word */
            resp_seconds: number | null;
            /** @description How often the customer said something */
            customer_msg_num: number;
            /** @description How often the agent said something */
            agent_msg_num: number;
            /** @description Whether a robot sent the customer on to a person */
            transfer_to_agent: boolean;
            /** @description The customer’s vote */
            survey_option_id: number | null;
            /** @description The same in words */
            survey_option_name: string | null;
            /** @description 0 resolved, 1 unresolved */
            resolved_state: number | null;
        };
        SessionLogs: {
            /**
             * @description Result code: 0 is success
             * @constant
             */
            status: 0;
            /** @description A text for people */
            message: string;
            item: components["schemas"]["SessionLog"][];
            /** @description How many items are on this page */
            size: number;
            /** @description How many there are on all pages */
            total: number;
            /** @description How many pages there are */
            total_pages: number;
        };
        SessionLog: {
            message_id: string;
            /**
             * @description What Udesk itself says stands in the agent’s name
             * @enum {string}
             */
            sender: "customer" | "agent";
            /** @description Beijing time, YYYY-MM-DD hh:mm:ss */
            created_at: string;
            /** @description JSON as text: {"type", "data": {"content", …}, "platform"}, and is_welcome in a welcome */
            content: string;
        };
        SessionVotes: {
            /**
             * @description Result code: 0 is success
             * @constant
             */
            status: 0;
            /** @description A text for people */
            message: string;
            item: components["schemas"]["SessionVote"][];
            /** @description How many items are on this page */
            size: number;
            /** @description How many there are on all pages */
            total: number;
            /** @description How many pages there are */
            total_pages: number;
        };
        /** @description One vote on a session. No document names its fields: they are called as in SessionRecord */
        SessionVote: {
            /** @description The conversation: session_id of the other records */
            session_id: number;
            /** @description The im_sub_session_id of other calls: the session that was rated */
            sub_session_id: number;
            /** @description The customer, by the id of the customer calls */
            customer_id: number;
            /** @description The customer’s name */
            customer_name: string;
            /** @description The agent who was rated */
            agent_id: number;
            /** @description The agent’s name */
            agent_nick_name: string;
            /** @description The option that the customer chose, an id of survey_options */
            survey_option_id: number;
            /** @description The same in words */
            survey_option_name: string;
            /** @description What the customer added; empty if nothing */
            survey_remark: string;
            /** @description 0 resolved, 1 unresolved, null where the customer did not say */
            resolved_state: number | null;
            /** @description When the customer rated, in Beijing time: YYYY-MM-DD hh:mm:ss */
            created_at: string;
        };
        AbandonedQueues: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            shut_queues: components["schemas"]["AbandonedQueue"][];
            meta: {
                /** @description This page, from 1 */
                current_page: number;
                /** @description How many pages there are */
                total_pages: number;
                /** @description How many items there are on all pages */
                count: number;
            };
        };
        AbandonedQueuesPagedBeside: {
            /**
             * @description Result code
             * @constant
             */
            code: 1000;
            shut_queues: components["schemas"]["AbandonedQueue"][];
            /** @description This page, from 1 */
            current_page: number;
            /** @description How many pages there are */
            total_pages: number;
            /** @description How many items there are on all pages */
            count: number;
        };
        AbandonedQueue: {
            id: number;
            customer_id: number;
            customer_name: components["schemas"]["AbandoningCustomer"] | string;
            /** @description web, wechat, ios, android, weibo, api, mchat, … */
            channel: string;
            /** @description ISO 8601 with +08:00 */
            queue_start_time: string;
            /** @description How long the customer waited */
            queue_seconds: number | string;
            /** @description The queue in words, which is not the queue of createSession */
            queue_name: string;
            /** @description Of web visitors */
            im_web_plugin_id: number | null;
            /** @description Of web visitors */
            menu_names: string | null;
        };
        /** @description A customer as the queue knows it, in another shape than the customer calls have */
        AbandoningCustomer: {
            id: number;
            nick_name: string;
            email: string | null;
            company_id: number;
            /** @description ISO 8601 with +08:00 */
            created_at: string;
            /** @description ISO 8601 with +08:00 */
            updated_at: string;
            description: string | null;
            custom_fields: {
                [key: string]: unknown;
            };
            open_api_token: string | null;
            web_token: string | null;
            sdk_token: string | null;
            weixin_openid: string | null;
            weibo_id: string | null;
            source_channel: string | null;
            owner_id: number | null;
            owner_group_id: number | null;
            organization_id: number | null;
            /** @enum {string} */
            level: "normal" | "vip";
            is_blocked: boolean;
            deleted: boolean;
            platform_id: number;
            ticket_show_filters: {
                show_user: string;
                show_assignee: string;
                show_created_at: string;
                show_priority: string;
                show_status: string;
                show_platform: string;
            };
            wechat_status: string;
            is_anonym: boolean;
            ip: string;
            from: string;
            province: string;
            city: string;
            isp: string;
            latest_device_info: {
                os: string;
                browser: string;
                resolution: string;
            };
            signature: unknown;
            notify: unknown;
            weibo_name: unknown;
            organization: unknown;
            cellphone: unknown;
            telephone: unknown;
            weixin_id: unknown;
            authentication_token: unknown;
            qq: unknown;
            leave_msg_expire_at: unknown;
            customer_import_record_id: unknown;
            weibo_status: unknown;
            weibo_leave_msg_expire_at: unknown;
            weixin_api_status: unknown;
            weixin_appid: unknown;
            weixin_appsecret: unknown;
            weixin_channel_id: unknown;
            phone_service_provider: unknown;
            last_contact_at: unknown;
            first_contact_at: unknown;
            contact_count: unknown;
            last_contact_at_via_phone: unknown;
            first_contact_at_via_phone: unknown;
            contact_count_via_phone: unknown;
            last_contact_at_via_im: unknown;
            first_contact_at_via_im: unknown;
            contact_count_via_im: unknown;
            generated_channel: unknown;
            weibo_channel_id: unknown;
            current_ticket_id: unknown;
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
         * @description No company has the subdomain of the Host header. createSession answers the same code, with assign_type and assign_info, where no agent is online. The code is observed.
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
         * @description The company is not on a paid professional plan, which the open API needs. The code is observed; its text is made up, since none is known.
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
         * @description timestamp is more than 5 minutes away from the clock of the server. The code is observed; its text is made up, since none is known.
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
         * @description There were more calls than the rate limit allows. What Udesk really answers then is not documented. The code is assumed.
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
         *       "message": "请求体不是合法的JSON: {subject}"
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
         * @description The body of the request is over 1 MiB. It comes with HTTP 413. The code is assumed.
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
         * @description email is no administrator, or password is not the password of this administrator. The code is observed; its text is made up, since none is known.
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
         * @description Another customer has this token, e-mail address or telephone number; exception names which of them. No customer is created or changed. The code is assumed.
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
         * @description No customer fits the given token, id, address or number. The code is assumed.
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
         * @description There is no such session, or it is closed. Documented for previewMessage; sendMessage answers the same code where parameters are missing. The code is documented; its text is made up, since none is known.
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
         * @description A required parameter is missing or empty. previewMessage answers the same code where there is no open session. The code is documented.
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
         * @description The customer has rated this already. The first vote stays. The code is assumed.
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
         * @description The customer does not wait in this queue. The code is assumed.
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
         * @description No company has the subdomain of the Host header. createSession answers the same code, with assign_type and assign_info, where no agent is online. The code is observed.
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
         * @description The company is not on a paid professional plan, which the open API needs. The code is observed; its text is made up, since none is known.
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
         * @description timestamp is more than 5 minutes away from the clock of the server. The code is observed; its text is made up, since none is known.
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
         * @description There were more calls than the rate limit allows. What Udesk really answers then is not documented. The code is assumed.
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
         * @description There is no such session, or it is closed. Documented for previewMessage; sendMessage answers the same code where parameters are missing. The code is documented; its text is made up, since none is known.
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
        /** @description The call was not understood, or was refused with an HTTP status of its own. */
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
            /** @description The result, or a refusal told by its code */
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
                filter_id?: number;
                query?: string;
                page?: number;
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
                /** @example token */
                type: "id" | "email" | "cellphone" | "token" | "weixin_open_id" | "weibo_id";
                /** @example u42 */
                content: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                /** @example token */
                type: "id" | "email" | "cellphone" | "token" | "weixin_open_id" | "weibo_id";
                /** @example u42 */
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
            /** @description The result, or a refusal told by its code */
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
                /** @example token */
                type: "id" | "email" | "cellphone" | "token" | "weixin_open_id" | "weibo_id";
                /** @example u42 */
                content: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
                /** @example u42 */
                customer_token: string;
                /** @example queue:company:1:agent:486 */
                queue: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                /** @example 123 */
                session_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                /** @example u42 */
                customer_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                /** @example u42 */
                customer_token?: string;
                web_token?: string;
                sdk_token?: string;
                session_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                /** @example 37540 */
                group_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
                page?: number;
                per_page?: number;
                with_disabled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                /** @example id */
                type: "id" | "email" | "cellphone";
                /** @example 397 */
                content: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                page?: number;
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                page?: number;
                per_page?: number;
            };
            header?: never;
            path: {
                /** @example 37540 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                start_time?: string;
                end_time?: string;
                status?: "close";
                page?: number;
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                /** @example 1 */
                session_id: number;
                start_time?: string;
                end_time?: string;
                page?: number;
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                start_time?: string;
                end_time?: string;
                page?: number;
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                /** @example 2022-05-19 19:50:33 */
                start_time: string;
                /** @example 2022-05-19 20:50:33 */
                end_time: string;
                /** @example 123123 */
                customer_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                /** @example 2019-02-10 */
                start_time: string;
                /** @example 2019-02-15 */
                end_time: string;
                page?: number;
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
                /** @example 1 */
                im_sub_session_id: number;
                /** @example 1 */
                customer_id: number;
                /** @example 1 */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
                /** @example 1234 */
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
            /** @description The result, or a refusal told by its code */
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
                /** @example 1234 */
                im_sub_session_id: number;
                /** @example 1 */
                customer_id: number;
                app_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
            /** @description The result, or a refusal told by its code */
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
