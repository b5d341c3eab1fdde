// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
export interface paths {
    "/_emulator/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say that the emulator is up, and what it serves */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a world to its start
         * @description Everything of the world goes back to what its scenario says; the other worlds stay as they are.
         */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell a world's time */
        get: operations["getClock"];
        /**
         * Set a world's time, let it run or stand still
         * @description What is left out stays as it is. A `now` of null returns to the machine's time.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a world's time forward */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the accounts of a world */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Add an account in any state
         * @description Nobody is sent a mail.
         */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/accounts/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's address, in any case.
                 * @example pending.user@example.org
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an account */
        delete: operations["removeAccount"];
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description What is left out stays as it is; `approved` and `confirmed` change that alone, without roles and mails. Tokens that the account has go on working, as they do on the live service.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/_emulator/accounts/{email}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's address, in any case.
                 * @example pending.user@example.org
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an account's e-mail address, as its owner would */
        post: operations["confirmAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/accounts/{email}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's address, in any case.
                 * @example pending.user@example.org
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an account, as an administrator would
         * @description Its owner is sent the mail that says so, once.
         */
        post: operations["approveAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mails that the services sent
         * @description A browser gets a page, with links to follow.
         */
        get: operations["listMails"];
        put?: never;
        post?: never;
        /** Empty the mailbox */
        delete: operations["clearMailbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the requests that the services answered
         * @description Control requests are not among them. Headers and bodies are not kept. A browser gets a page.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /** Forget the requests */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scenarios that come with the emulator */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/scenarios/{name}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example empty-world */
                name: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a world anew from a scenario */
        post: operations["applyScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the worlds */
        get: operations["listWorlds"];
        put?: never;
        /**
         * Make a world
         * @description A world of its own for each test. Without an id it gets a random one.
         */
        post: operations["addWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/worlds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example my-test */
                id: components["schemas"]["WorldId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a world
         * @description The world `default` stays.
         */
        delete: operations["removeWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @constant */
            status: "ok";
            version: string;
            services: {
                name: string;
                title: string;
                /** Format: uri */
                url: string;
            }[];
        };
        /** @description Letters, digits, dots, hyphens and underscores; 64 at most. */
        WorldId: string;
        World: {
            id: components["schemas"]["WorldId"];
            /** @description Where it started from. */
            scenario: string;
            /** Format: date-time */
            now: string;
            frozen: boolean;
        };
        NewWorld: {
            id?: components["schemas"]["WorldId"];
            /** @description Name of a scenario. Default is the one that the server was started with. */
            scenario?: string;
        };
        Clock: {
            /** Format: date-time */
            now: string;
            frozen: boolean;
        };
        ClockSetting: {
            /** Format: date-time */
            now?: string | null;
            frozen?: boolean;
        };
        ClockAdvance: {
            /** @description A hundred years at the most. */
            seconds: number;
        };
        Account: {
            id: number;
            email: string;
            username: string | null;
            first_name: string;
            last_name: string;
            institution: string;
            active: boolean;
            approved: boolean;
            /** Format: date-time */
            confirmed_at: string | null;
            /** Format: date-time */
            created_at: string;
            roles: string[];
        };
        NewAccount: {
            /** Format: email */
            email: string;
            /** @description Default is test-password-123. */
            password?: string;
            /** @description Default is Test. */
            first_name?: string;
            /** @description Default is User. */
            last_name?: string;
            /** @description Default is University of Examples. */
            institution?: string;
            username?: string;
            /**
             * @description What the account has behind it. Default is approved.
             * @enum {unknown}
             */
            state?: "registered" | "confirmed" | "approved";
            /** @description Overrides what the state says of the e-mail address. */
            confirmed?: boolean;
            /** @description Default is true. */
            active?: boolean;
            /** @description Default is false. */
            administrator?: boolean;
        };
        AccountChange: {
            /** Format: email */
            email?: string;
            password?: string;
            first_name?: string;
            last_name?: string;
            institution?: string;
            active?: boolean;
            approved?: boolean;
            confirmed?: boolean;
        };
        Mail: {
            id: number;
            /** Format: date-time */
            sent_at: string;
            from: string;
            to: string;
            subject: string;
            text: string;
            html: string;
        };
        Request: {
            id: number;
            /**
             * Format: date-time
             * @description On the world's clock.
             */
            at: string;
            service: string;
            /** @description As in the service's spec; null for a path that it does not have. */
            operation: string | null;
            method: string;
            /** @description Path and query below the service's prefix, secrets replaced. */
            path: string;
            status: number;
            account: string | null;
            /** @description Why the request failed, where the answer of the service does not say. */
            reason: string | null;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
        };
    };
    responses: {
        /** @description The time as it is now. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "now": "2024-03-01T00:00:00.000Z",
                 *       "frozen": true
                 *     }
                 */
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The account as it is now. */
        Account: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": 3,
                 *       "email": "pending.user@example.org",
                 *       "username": "pending.user",
                 *       "first_name": "Pending",
                 *       "last_name": "User",
                 *       "institution": "University of Examples",
                 *       "active": true,
                 *       "approved": true,
                 *       "confirmed_at": "2024-03-01T00:00:00.000Z",
                 *       "created_at": "2024-03-01T00:00:00.000Z",
                 *       "roles": [
                 *         "user"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Account"];
            };
        };
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What is wrong, in words. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "There is no world \"my-test\"."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The account's address, in any case.
         * @example pending.user@example.org
         */
        Email: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0",
                     *       "services": [
                     *         {
                     *           "name": "operas-altmetrics",
                     *           "title": "OPERAS Altmetrics",
                     *           "url": "http://127.0.0.1:4010/operas/altmetrics"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "default",
                     *       "scenario": "default",
                     *       "now": "2024-03-01T00:00:00.000Z",
                     *       "frozen": false
                     *     }
                     */
                    "application/json": components["schemas"]["World"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "now": "2024-03-01T00:00:00Z",
                 *       "frozen": true
                 *     }
                 */
                "application/json": components["schemas"]["ClockSetting"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seconds": 86400
                 *     }
                 */
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, in the order in which they came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["Account"][];
                };
            };
        };
    };
    addAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "new.user@example.org",
                 *       "state": "confirmed"
                 *     }
                 */
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            201: components["responses"]["Account"];
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    removeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's address, in any case.
                 * @example pending.user@example.org
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's address, in any case.
                 * @example pending.user@example.org
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "approved": false
                 *     }
                 */
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    confirmAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's address, in any case.
                 * @example pending.user@example.org
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Account"];
            404: components["responses"]["NotFound"];
        };
    };
    approveAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's address, in any case.
                 * @example pending.user@example.org
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Account"];
            404: components["responses"]["NotFound"];
        };
    };
    listMails: {
        parameters: {
            query?: {
                /**
                 * @description Only the mails to this address.
                 * @example new.user@example.org
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first; of very many, the last ten thousand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["Mail"][];
                    /** @example <!DOCTYPE html><html><body>A page for a person</body></html> */
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    clearMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @example operas-altmetrics */
                service?: string;
                /** @example listUris */
                operation?: string;
                /** @example GET */
                method?: string;
                /** @example 200 */
                status?: number;
                /** @example test.user@gmail.com */
                account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first; of very many, the last ten thousand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["Request"][];
                    /** @example <!DOCTYPE html><html><body>A page for a person</body></html> */
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    clearRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Name and purpose of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "default",
                     *         "summary": "What a newcomer needs for a first answer from every service."
                     *       }
                     *     ]
                     */
                    "application/json": {
                        name: string;
                        summary: string;
                    }[];
                };
            };
        };
    };
    applyScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example empty-world */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world stands as the scenario says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "default",
                     *       "scenario": "empty-world",
                     *       "now": "2024-03-01T00:00:00.000Z",
                     *       "frozen": false
                     *     }
                     */
                    "application/json": components["schemas"]["World"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "default",
                     *         "scenario": "default",
                     *         "now": "2024-03-01T00:00:00.000Z",
                     *         "frozen": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["World"][];
                };
            };
        };
    };
    addWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "id": "my-test",
                 *       "scenario": "default"
                 *     }
                 */
                "application/json": components["schemas"]["NewWorld"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "my-test",
                     *       "scenario": "default",
                     *       "now": "2024-03-01T00:00:00.000Z",
                     *       "frozen": false
                     *     }
                     */
                    "application/json": components["schemas"]["World"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    removeWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example my-test */
                id: components["schemas"]["WorldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
}
