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
    "/_emulator/collect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Collect mentions of all registered outputs, and send them on
         * @description What OPERAS Altmetrics does at 12:00 and 18:00 UTC of the world's clock, at once: every registered output is checked, even if it was just before, and what is new goes on to the Metrics API. Works with any schedule.
         */
        post: operations["collectEvents"];
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
    "/_emulator/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell who may call the Altmetric Details Page API */
        get: operations["getAccess"];
        /**
         * Set who may call the Altmetric Details Page API
         * @description A period brings the statuses of its time; a status that is given goes before it, with a period or without.
         */
        put: operations["setAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how often callers may call, and how often they have */
        get: operations["getLimits"];
        /**
         * Set how often callers may call
         * @description What is left out stays as it is; null is without limit, and without the headers that tell it. What was used stays used. Keys with limits of their own keep them.
         */
        put: operations["setLimits"];
        post?: never;
        /**
         * Start counting anew
         * @description Nobody has used anything then. The limits themselves stay.
         */
        delete: operations["clearLimits"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the API keys of a world */
        get: operations["listKeys"];
        put?: never;
        /** Add an API key */
        post: operations["addKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key itself.
                 * @example counts-only-key
                 */
                key: components["parameters"]["ApiKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an API key, and what it has used */
        delete: operations["removeKey"];
        options?: never;
        head?: never;
        /**
         * Change an API key
         * @description What is left out stays as it is. `limits` are replaced whole, and null removes them; of `used`, each number is set alone.
         */
        patch: operations["changeKey"];
        trace?: never;
    };
    "/_emulator/keys/{key}/spend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key itself.
                 * @example counts-only-key
                 */
                key: components["parameters"]["ApiKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use up what is left of a key's quota
         * @description It lasts until the window has passed on the world's clock. Without a limit there is a conflict.
         */
        post: operations["spendQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/explorer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell who may call the Altmetric Explorer API, and how it answers */
        get: operations["getExplorer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/explorer/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set how the Altmetric Explorer API answers
         * @description What is left out stays as it is.
         */
        put: operations["setExplorerRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/explorer/accounts/{name}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the scenario calls the account.
                 * @example whole-database
                 */
                name: components["parameters"]["ExplorerAccountName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an Explorer account a new key and secret
         * @description The old pair stops working at once, and with it all URLs that were signed with it.
         */
        post: operations["resetExplorerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/outputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find research outputs by their identifiers, or list those of the world's own
         * @description Each identifier, `?doi=…&doi=…&pmid=…`, finds the output that has it; one that nobody has is left out. `id` is the Altmetric ID. Without any, the outputs that this world has added or changed.
         */
        get: operations["listOutputs"];
        put?: never;
        /**
         * Add research outputs
         * @description One, or up to 1,000 in a list: all of them are added, or none. Every service shows them at once, with all the mentions that are given. What is left out is made up, but for mentions and readers: there are none besides the given ones.
         */
        post: operations["addOutputs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/outputs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID of a research output.
                 * @example 241939
                 */
                id: components["parameters"]["OutputId"];
            };
            cookie?: never;
        };
        /** Tell what a research output is, and what attention it has */
        get: operations["getOutput"];
        put?: never;
        post?: never;
        /**
         * Remove a research output of any kind
         * @description Nobody in this world has heard of it any more. Its identifiers are free to be added again.
         */
        delete: operations["removeOutput"];
        options?: never;
        head?: never;
        /**
         * Change a research output of any kind
         * @description What is left out stays as it is; null takes away. Identifiers are replaced scheme by scheme, `counts` source by source, `readers` one by one; `mentions` are added.
         */
        patch: operations["changeOutput"];
        trace?: never;
    };
    "/_emulator/outputs/{id}/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID of a research output.
                 * @example 241939
                 */
                id: components["parameters"]["OutputId"];
            };
            cookie?: never;
        };
        /** List the mentions that a research output has so far */
        get: operations["listMentions"];
        put?: never;
        /**
         * Add mentions to a research output
         * @description One, or up to 1,000 in a list. One that is posted later on the world's clock is counted from then on; all others at once.
         */
        post: operations["addMentions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/outputs/{id}/mentions/{mention_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID of a research output.
                 * @example 241939
                 */
                id: components["parameters"]["OutputId"];
                /**
                 * @description As the list of mentions has it.
                 * @example 3356426489856000
                 */
                mention_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one mention, whoever put it there */
        delete: operations["removeMention"];
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
    "/_emulator/widget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the metrics of works, as a widget would
         * @description A page for a person, which takes its figures from the Metrics API of this world. It has the container and the configuration that the widget of OPERAS looks for, and loads nothing from other hosts. Without a `uri` it lists works to look at.
         */
        get: operations["showWidget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/widget.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the script of the widget's page */
        get: operations["getWidgetScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/widget.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the style sheet of the widget's page */
        get: operations["getWidgetStyle"];
        put?: never;
        post?: never;
        delete?: never;
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
        Collection: {
            /**
             * Format: date-time
             * @description What `last_checked` of the outputs is now.
             */
            now: string;
            /** @description Registered outputs. */
            checked: number;
            /** @description Mentions that are new; eventset has them now. */
            collected: number;
            /** @description Events that the Metrics API took, those of mentions that were waiting to be sent among them. */
            sent: number;
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
            because: components["schemas"]["AnswerCause"];
        };
        /**
         * @description Where the answer comes from. `service`: the live service would answer so by its own rules. `setting`: only because of a setting of the emulator, such as a limit that is not the real one, or a quota that was set.
         * @enum {unknown}
         */
        AnswerCause: "service" | "setting";
        Access: {
            period: components["schemas"]["AccessPeriod"];
            invalid_key_status: components["schemas"]["InvalidKeyStatus"];
            redirect_posts: components["schemas"]["RedirectPosts"];
        };
        AccessSetting: {
            period?: components["schemas"]["AccessPeriod"];
            invalid_key_status?: components["schemas"]["InvalidKeyStatus"];
            redirect_posts?: components["schemas"]["RedirectPosts"];
        };
        /**
         * @description `key-required`: as since 10 November 2025, all but badges and images needs a key. `keyless-limited`: as before, counts and citations also go without one, at a low limit.
         * @enum {unknown}
         */
        AccessPeriod: "key-required" | "keyless-limited";
        /** @description Whether a POST is first sent elsewhere by a 307, as in production. Off at the start. */
        RedirectPosts: boolean;
        /**
         * @description How a key that is not valid is answered. 401 since November 2025, 403 before.
         * @enum {unknown}
         */
        InvalidKeyStatus: 401 | 403;
        Limits: {
            settings: WithRequired<components["schemas"]["LimitSettings"], "keyed" | "keyless" | "tweet_ids">;
            /** @description Who has used anything of what the present hour, day or 30 days allow. */
            use: components["schemas"]["CallerUse"][];
        };
        LimitSettings: {
            /** @description For each key without limits of its own. */
            keyed?: components["schemas"]["CallLimits"];
            /** @description For each address without a key. */
            keyless?: components["schemas"]["CallLimits"];
            tweet_ids?: components["schemas"]["TweetIdLimit"];
        };
        CallLimits: {
            /** @description Calls in a clock hour. */
            hourly?: components["schemas"]["Limit"];
            /** @description Calls in a day of UTC. */
            daily?: components["schemas"]["Limit"];
        };
        Limit: number | null;
        /** @description Different tweets that a key may be shown in 30 days. */
        TweetIdLimit: number | null;
        CallerUse: {
            /** @description The key, in clear; null for a caller without one. */
            key: string | null;
            /** @description The address of a caller without a key. */
            address: string | null;
            hourly: components["schemas"]["WindowUse"];
            daily: components["schemas"]["WindowUse"];
            tweet_ids: components["schemas"]["WindowUse"];
        };
        WindowUse: {
            limit: number | null;
            used: number;
            remaining: number | null;
        };
        /**
         * @description `counts-only`: counts and citations. `full-access`: everything.
         * @enum {unknown}
         */
        ApiKeyTier: "counts-only" | "full-access";
        /** @description Limits of a key's own. What is left out is as for all keys; null is without limit. */
        ApiKeyLimits: {
            hourly?: components["schemas"]["Limit"];
            daily?: components["schemas"]["Limit"];
            tweet_ids?: components["schemas"]["TweetIdLimit"];
        };
        /** @description What counts as used in the present hour, day and 30 days. */
        QuotaUse: {
            hourly?: number;
            daily?: number;
            tweet_ids?: number;
        };
        /** @enum {unknown} */
        MentionSource: "news" | "blogs" | "policy" | "patents" | "twitter" | "peer-reviews" | "weibo" | "facebook" | "wikipedia" | "googleplus" | "linkedin" | "reddit" | "pinterest" | "f1000" | "qna" | "video" | "guidelines" | "bluesky" | "podcasts" | "syllabi" | "research-highlights" | "forums" | "delicious" | "book-reviews" | "misc";
        MentionSources: components["schemas"]["MentionSource"][];
        ApiKey: {
            key: string;
            tier: components["schemas"]["ApiKeyTier"];
            /** @description The sources whose mentions the key is shown; null for all. */
            sources: components["schemas"]["MentionSources"] | null;
            revoked: boolean;
            /**
             * Format: date-time
             * @description On the world's clock.
             */
            expires_at: string | null;
            /** @description Null for a key without limits of its own. */
            limits: components["schemas"]["ApiKeyLimits"] | null;
            used: WithRequired<components["schemas"]["QuotaUse"], "hourly" | "daily" | "tweet_ids">;
        };
        NewApiKey: {
            /** @description Visible ASCII characters. */
            key: string;
            tier: components["schemas"]["ApiKeyTier"];
            /** @description Default is all. */
            sources?: components["schemas"]["MentionSources"];
            /** @description Default is false. */
            revoked?: boolean;
            /**
             * Format: date-time
             * @description On the world's clock. Default is never.
             */
            expires_at?: string;
            limits?: components["schemas"]["ApiKeyLimits"];
            used?: components["schemas"]["QuotaUse"];
        };
        ApiKeyChange: {
            tier?: components["schemas"]["ApiKeyTier"];
            sources?: components["schemas"]["MentionSource"][] | null;
            revoked?: boolean;
            /** Format: date-time */
            expires_at?: string | null;
            limits?: {
                hourly?: components["schemas"]["Limit"];
                daily?: components["schemas"]["Limit"];
                tweet_ids?: components["schemas"]["TweetIdLimit"];
            } | null;
            used?: components["schemas"]["QuotaUse"];
        };
        QuotaSpending: {
            /** @enum {unknown} */
            window: "hourly" | "daily" | "tweet_ids";
        };
        Explorer: {
            accounts: components["schemas"]["ExplorerAccount"][];
            rules: components["schemas"]["ExplorerRules"];
        };
        ExplorerAccount: {
            name: string;
            key: string;
            secret: string;
            /** @enum {unknown} */
            scope: "whole-database" | "institutional";
            /** @description Null for one that has the whole database only. */
            institution: components["schemas"]["ExplorerInstitution"] | null;
            api_access: boolean;
            /**
             * Format: date-time
             * @description On the world's clock.
             */
            expires_at: string | null;
        };
        ExplorerInstitution: {
            name: string;
            /** @description What the ids of its authors begin with. */
            slug: string;
            /** @description GRID ids. */
            organizations: string[];
            departments: {
                id: string;
                name: string;
            }[];
        };
        ExplorerRules: {
            period: components["schemas"]["ExplorerPeriod"];
            key_fault_status: components["schemas"]["KeyFaultStatus"];
            refuse_unknown_values: components["schemas"]["RefuseUnknownValues"];
            refuse_large_pages: components["schemas"]["RefuseLargePages"];
            throttle: components["schemas"]["Throttle"];
            link_origin: components["schemas"]["LinkOrigin"];
            echo_filters: components["schemas"]["EchoFilters"];
            link_back: components["schemas"]["LinkBack"];
            pages_of_nothing: components["schemas"]["PagesOfNothing"];
            aggregate_included: components["schemas"]["AggregateIncluded"];
            profile_countries: components["schemas"]["ProfileCountries"];
        };
        ExplorerRuleSetting: {
            period?: components["schemas"]["ExplorerPeriod"];
            key_fault_status?: components["schemas"]["KeyFaultStatus"];
            refuse_unknown_values?: components["schemas"]["RefuseUnknownValues"];
            refuse_large_pages?: components["schemas"]["RefuseLargePages"];
            throttle?: components["schemas"]["Throttle"];
            link_origin?: components["schemas"]["LinkOrigin"];
            echo_filters?: components["schemas"]["EchoFilters"];
            link_back?: components["schemas"]["LinkBack"];
            pages_of_nothing?: components["schemas"]["PagesOfNothing"];
            aggregate_included?: components["schemas"]["AggregateIncluded"];
            profile_countries?: components["schemas"]["ProfileCountries"];
        };
        /**
         * @description Which years' service is shown, as recorded in 2024 or with what came in 2025 and 2026.
         * @enum {unknown}
         */
        ExplorerPeriod: "2024" | "2026";
        /**
         * @description How a missing, unknown or expired key is answered.
         * @enum {unknown}
         */
        KeyFaultStatus: 400 | 401 | 403;
        /** @description Whether a value that a filter doesn't know is refused; else it is passed over. */
        RefuseUnknownValues: boolean;
        /** @description Whether a page size above the maximum is refused; else it is the maximum. */
        RefuseLargePages: boolean;
        /** @description Whether more than two queries a second of one key are refused. */
        Throttle: boolean;
        /**
         * @description Where links point to, where the client called or production.
         * @enum {unknown}
         */
        LinkOrigin: "called" | "production";
        /** @description Whether a reply repeats the filters that it was asked with. */
        EchoFilters: boolean;
        /** @description Whether pages after the first link to the one before. */
        LinkBack: boolean;
        /**
         * @description How many pages there are where there are no rows.
         * @enum {unknown}
         */
        PagesOfNothing: 0 | 1;
        /**
         * @description What stands for the records that sums refer to, nothing or an object without members.
         * @enum {unknown}
         */
        AggregateIncluded: "absent" | "empty";
        /**
         * @description Whose countries profiles are filtered by, their own or those of the authors of what they mention.
         * @enum {unknown}
         */
        ProfileCountries: "profiles" | "authors";
        /** @enum {unknown} */
        OutputType: "article" | "book" | "chapter" | "dataset" | "news" | "clinical-trial";
        /** @enum {unknown} */
        OpenAccess: "gold" | "green" | "hybrid" | "bronze" | "closed";
        /** @enum {unknown} */
        Cohort: "public" | "scientist" | "practitioner" | "communicator";
        Texts: string[];
        /** @enum {unknown} */
        IdentifierScheme: "doi" | "pmid" | "pmc" | "arxiv" | "ads" | "ssrn" | "repec" | "isbn" | "handle" | "nct" | "urn" | "uri" | "dimensions";
        Identifier: string | number;
        OneOrMoreIdentifiers: string | number | components["schemas"]["Identifier"][];
        ChangedIdentifiers: string | number | components["schemas"]["Identifier"][] | null;
        /** @description Several identifiers of a scheme, the most used first, or one. */
        NewIdentifiers: {
            [key: string]: components["schemas"]["OneOrMoreIdentifiers"];
        };
        /** @description Takes the place of all identifiers of the scheme; null takes them away. */
        IdentifierChange: {
            [key: string]: components["schemas"]["ChangedIdentifiers"];
        };
        /** @description One that is known by an ISSN is that one, as it is; else a new one. */
        NewJournal: {
            title: string;
            issns?: string[];
            publisher?: string;
        };
        /** @description Posts, each of another account; or both numbers. */
        NewCount: number | {
            posts: number;
            /** @description At most as many as posts. */
            accounts?: number;
        };
        /** @description Mentions by number, besides those of `mentions`: spread over the time since publication, and all have come by now. */
        NewCounts: {
            [key: string]: components["schemas"]["NewCount"];
        };
        NewReaders: {
            mendeley?: number;
            citeulike?: number;
            connotea?: number;
        };
        /** @description How many of the accounts of `counts.twitter` are known to be what. Default is made up. */
        NewCohorts: {
            public?: number;
            scientist?: number;
            practitioner?: number;
            communicator?: number;
        };
        NewMention: {
            source: components["schemas"]["MentionSource"];
            /**
             * Format: date-time
             * @description Default is now.
             */
            posted_on?: string;
            /** @description Name of the account; two mentions of one name in a source are of one account. Default is one of its own. */
            author?: string;
            title?: string;
            summary?: string;
            /** Format: uri */
            url?: string;
            /** @description ISO 3166 alpha-2. */
            country?: string;
            cohort?: components["schemas"]["Cohort"];
            /** @description What its account adds to the score. Default is what its source adds. */
            weight?: number;
            /** @description Names a mention of several outputs: mentions of one source, instant and name, put in with each of the outputs, are one mention. */
            joint?: string;
        };
        /** @description One, or a list. */
        NewMentions: unknown;
        /** @description One identifier at least. */
        NewOutput: {
            doi?: components["schemas"]["Identifier"];
            pmid?: components["schemas"]["Identifier"];
            pmc?: components["schemas"]["Identifier"];
            arxiv?: components["schemas"]["Identifier"];
            ads?: components["schemas"]["Identifier"];
            ssrn?: components["schemas"]["Identifier"];
            repec?: components["schemas"]["Identifier"];
            isbn?: components["schemas"]["Identifier"];
            handle?: components["schemas"]["Identifier"];
            nct?: components["schemas"]["Identifier"];
            urn?: components["schemas"]["Identifier"];
            uri?: components["schemas"]["Identifier"];
            dimensions?: components["schemas"]["Identifier"];
            identifiers?: components["schemas"]["NewIdentifiers"];
            /** @description Default is article. */
            type?: components["schemas"]["OutputType"];
            title?: string;
            journal?: components["schemas"]["NewJournal"];
            /**
             * Format: date
             * @description Default is today.
             */
            published_on?: string;
            authors?: string[];
            abstract?: string;
            open_access?: components["schemas"]["OpenAccess"];
            counts?: components["schemas"]["NewCounts"];
            mentions?: components["schemas"]["NewMention"][];
            readers?: components["schemas"]["NewReaders"];
            cohorts?: components["schemas"]["NewCohorts"];
        };
        /** @description One, or a list. */
        NewOutputs: unknown;
        OutputChange: {
            doi?: components["schemas"]["ChangedIdentifiers"];
            pmid?: components["schemas"]["ChangedIdentifiers"];
            pmc?: components["schemas"]["ChangedIdentifiers"];
            arxiv?: components["schemas"]["ChangedIdentifiers"];
            ads?: components["schemas"]["ChangedIdentifiers"];
            ssrn?: components["schemas"]["ChangedIdentifiers"];
            repec?: components["schemas"]["ChangedIdentifiers"];
            isbn?: components["schemas"]["ChangedIdentifiers"];
            handle?: components["schemas"]["ChangedIdentifiers"];
            nct?: components["schemas"]["ChangedIdentifiers"];
            urn?: components["schemas"]["ChangedIdentifiers"];
            uri?: components["schemas"]["ChangedIdentifiers"];
            dimensions?: components["schemas"]["ChangedIdentifiers"];
            identifiers?: components["schemas"]["IdentifierChange"];
            type?: components["schemas"]["OutputType"];
            title?: string;
            journal?: {
                title: string;
                issns?: string[];
                publisher?: string;
            } | null;
            /** Format: date */
            published_on?: string;
            authors?: string[];
            abstract?: string | null;
            /** @enum {unknown} */
            open_access?: "gold" | "green" | "hybrid" | "bronze" | "closed" | null;
            counts?: components["schemas"]["NewCounts"];
            mentions?: components["schemas"]["NewMention"][];
            readers?: components["schemas"]["NewReaders"];
            cohorts?: {
                public?: number;
                scientist?: number;
                practitioner?: number;
                communicator?: number;
            } | null;
        };
        Count: {
            posts: number;
            accounts: number;
        };
        CatalogueOutput: {
            altmetric_id: number;
            identifiers: {
                [key: string]: components["schemas"]["Texts"];
            };
            title: string;
            type: components["schemas"]["OutputType"];
            journal: {
                id: string;
                title: string;
                issns: components["schemas"]["Texts"];
            } | null;
            /** Format: date */
            published_on: string;
            /** @description Of the sources that have mentioned it by now. */
            counts: {
                [key: string]: components["schemas"]["Count"];
            };
            /** @description The attention score now. */
            score: number;
            readers: {
                mendeley: number;
                citeulike: number;
                connotea: number;
            };
            /**
             * Format: date-time
             * @description Before that
             */
            known_from: string;
            /** @description Whether this world put it in. */
            added: boolean;
            /** @description Whether this world changed anything in it. */
            changed: boolean;
        };
        CatalogueMention: {
            id: number;
            source: components["schemas"]["MentionSource"];
            /** Format: date-time */
            posted_on: string;
            author: string;
            title: string | null;
            url: string;
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
        /** @description The rules as they are now. */
        Access: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "period": "key-required",
                 *       "invalid_key_status": 401,
                 *       "redirect_posts": false
                 *     }
                 */
                "application/json": components["schemas"]["Access"];
            };
        };
        /** @description The limits as they are now, and what is used of them. */
        Limits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "settings": {
                 *         "keyed": {
                 *           "hourly": 3600,
                 *           "daily": 86400
                 *         },
                 *         "keyless": {
                 *           "hourly": 720,
                 *           "daily": 1200
                 *         },
                 *         "tweet_ids": 1500000
                 *       },
                 *       "use": [
                 *         {
                 *           "key": "full-access-key",
                 *           "address": null,
                 *           "hourly": {
                 *             "limit": 3600,
                 *             "used": 12,
                 *             "remaining": 3588
                 *           },
                 *           "daily": {
                 *             "limit": 86400,
                 *             "used": 40,
                 *             "remaining": 86360
                 *           },
                 *           "tweet_ids": {
                 *             "limit": 1500000,
                 *             "used": 311,
                 *             "remaining": 1499689
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Limits"];
            };
        };
        /** @description The key as it is now. */
        ApiKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "key": "counts-only-key",
                 *       "tier": "counts-only",
                 *       "sources": null,
                 *       "revoked": false,
                 *       "expires_at": null,
                 *       "limits": null,
                 *       "used": {
                 *         "hourly": 0,
                 *         "daily": 0,
                 *         "tweet_ids": 0
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiKey"];
            };
        };
        /** @description The rules as they are now. */
        ExplorerRules: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "period": "2026",
                 *       "key_fault_status": 400,
                 *       "refuse_unknown_values": false,
                 *       "refuse_large_pages": false,
                 *       "throttle": true,
                 *       "link_origin": "called",
                 *       "echo_filters": true,
                 *       "link_back": true,
                 *       "pages_of_nothing": 1,
                 *       "aggregate_included": "absent",
                 *       "profile_countries": "profiles"
                 *     }
                 */
                "application/json": components["schemas"]["ExplorerRules"];
            };
        };
        /** @description The account as it is now. */
        ExplorerAccount: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "whole-database",
                 *       "key": "0123456789abcdef0123456789abcdef",
                 *       "secret": "0178eec6221448cea012e9d41a4922ba",
                 *       "scope": "whole-database",
                 *       "institution": null,
                 *       "api_access": true,
                 *       "expires_at": null
                 *     }
                 */
                "application/json": components["schemas"]["ExplorerAccount"];
            };
        };
        /** @description The research output as it is now. */
        CatalogueOutput: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "altmetric_id": 241939,
                 *       "identifiers": {
                 *         "doi": [
                 *           "10.1038/news.2011.490"
                 *         ],
                 *         "pmid": [
                 *           "21886172"
                 *         ]
                 *       },
                 *       "title": "Metrics: A matter of example",
                 *       "type": "news",
                 *       "journal": {
                 *         "id": "4f6fa62f3cf058f6100082d3",
                 *         "title": "news@nature.com",
                 *         "issns": [
                 *           "0028-0836",
                 *           "1744-7933"
                 *         ]
                 *       },
                 *       "published_on": "2011-08-18",
                 *       "counts": {
                 *         "twitter": {
                 *           "posts": 20,
                 *           "accounts": 18
                 *         },
                 *         "news": {
                 *           "posts": 1,
                 *           "accounts": 1
                 *         }
                 *       },
                 *       "score": 12.5,
                 *       "readers": {
                 *         "mendeley": 12,
                 *         "citeulike": 0,
                 *         "connotea": 0
                 *       },
                 *       "known_from": "2011-08-18T00:00:00.000Z",
                 *       "added": false,
                 *       "changed": false
                 *     }
                 */
                "application/json": components["schemas"]["CatalogueOutput"];
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
        /**
         * @description The key itself.
         * @example counts-only-key
         */
        ApiKey: string;
        /**
         * @description What the scenario calls the account.
         * @example whole-database
         */
        ExplorerAccountName: string;
        /**
         * @description The Altmetric ID of a research output.
         * @example 241939
         */
        OutputId: number;
        /** @description How many at the most. */
        Limit: number;
        /** @description How many to leave out first. */
        Offset: number;
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
    collectEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2024-03-01T00:00:00.000Z",
                     *       "checked": 3,
                     *       "collected": 41,
                     *       "sent": 46
                     *     }
                     */
                    "application/json": components["schemas"]["Collection"];
                };
            };
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
    getAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Access"];
        };
    };
    setAccess: {
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
                 *       "period": "keyless-limited"
                 *     }
                 */
                "application/json": components["schemas"]["AccessSetting"];
            };
        };
        responses: {
            200: components["responses"]["Access"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
        };
    };
    getLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Limits"];
        };
    };
    setLimits: {
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
                 *       "keyed": {
                 *         "hourly": 5
                 *       },
                 *       "tweet_ids": null
                 *     }
                 */
                "application/json": components["schemas"]["LimitSettings"];
            };
        };
        responses: {
            200: components["responses"]["Limits"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
        };
    };
    clearLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is used. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, in the order in which they came, in clear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["ApiKey"][];
                };
            };
        };
    };
    addKey: {
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
                 *       "key": "my-key",
                 *       "tier": "full-access",
                 *       "limits": {
                 *         "hourly": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            201: components["responses"]["ApiKey"];
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    removeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key itself.
                 * @example counts-only-key
                 */
                key: components["parameters"]["ApiKey"];
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
    changeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key itself.
                 * @example counts-only-key
                 */
                key: components["parameters"]["ApiKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revoked": true
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyChange"];
            };
        };
        responses: {
            200: components["responses"]["ApiKey"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    spendQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key itself.
                 * @example counts-only-key
                 */
                key: components["parameters"]["ApiKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "window": "hourly"
                 *     }
                 */
                "application/json": components["schemas"]["QuotaSpending"];
            };
        };
        responses: {
            200: components["responses"]["ApiKey"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    getExplorer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, in the order in which they came, in clear; and the rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accounts": [],
                     *       "rules": {
                     *         "period": "2024",
                     *         "key_fault_status": 400,
                     *         "refuse_unknown_values": false,
                     *         "refuse_large_pages": false,
                     *         "throttle": false,
                     *         "link_origin": "called",
                     *         "echo_filters": true,
                     *         "link_back": true,
                     *         "pages_of_nothing": 1,
                     *         "aggregate_included": "absent",
                     *         "profile_countries": "profiles"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Explorer"];
                };
            };
        };
    };
    setExplorerRules: {
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
                 *       "period": "2026",
                 *       "throttle": true
                 *     }
                 */
                "application/json": components["schemas"]["ExplorerRuleSetting"];
            };
        };
        responses: {
            200: components["responses"]["ExplorerRules"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
        };
    };
    resetExplorerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the scenario calls the account.
                 * @example whole-database
                 */
                name: components["parameters"]["ExplorerAccountName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExplorerAccount"];
            404: components["responses"]["NotFound"];
        };
    };
    listOutputs: {
        parameters: {
            query?: {
                id?: number[];
                doi?: string[];
                pmid?: string[];
                pmc?: string[];
                arxiv?: string[];
                ads?: string[];
                ssrn?: string[];
                repec?: string[];
                isbn?: string[];
                handle?: string[];
                nct?: string[];
                urn?: string[];
                uri?: string[];
                dimensions?: string[];
                /** @description How many at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description How many to leave out first. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the request, or in that in which the world came to have them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["CatalogueOutput"][];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    addOutputs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutputs"];
            };
        };
        responses: {
            /** @description Added; a list, if it was a list that was given. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["CatalogueOutput"] | components["schemas"]["CatalogueOutput"][];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    getOutput: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID of a research output.
                 * @example 241939
                 */
                id: components["parameters"]["OutputId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CatalogueOutput"];
            404: components["responses"]["NotFound"];
        };
    };
    removeOutput: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID of a research output.
                 * @example 241939
                 */
                id: components["parameters"]["OutputId"];
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
    changeOutput: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID of a research output.
                 * @example 241939
                 */
                id: components["parameters"]["OutputId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "About other things",
                 *       "counts": {
                 *         "twitter": 0,
                 *         "blogs": 2
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OutputChange"];
            };
        };
        responses: {
            200: components["responses"]["CatalogueOutput"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    listMentions: {
        parameters: {
            query?: {
                /** @example news */
                source?: components["schemas"]["MentionSource"];
                /** @description How many at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description How many to leave out first. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID of a research output.
                 * @example 241939
                 */
                id: components["parameters"]["OutputId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Source by source, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["CatalogueMention"][];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    addMentions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID of a research output.
                 * @example 241939
                 */
                id: components["parameters"]["OutputId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMentions"];
            };
        };
        responses: {
            /** @description The ids that they got, in order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ids": [
                     *         3356426489856000
                     *       ]
                     *     }
                     */
                    "application/json": {
                        ids: number[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    removeMention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID of a research output.
                 * @example 241939
                 */
                id: components["parameters"]["OutputId"];
                /**
                 * @description As the list of mentions has it.
                 * @example 3356426489856000
                 */
                mention_id: number;
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
                /** @example setting */
                because?: components["schemas"]["AnswerCause"];
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
    showWidget: {
        parameters: {
            query?: {
                /**
                 * @description A work, as the Metrics API names it; repeated for up to 50, whose figures are added up.
                 * @example [
                 *       "info:doi:10.5334/bay"
                 *     ]
                 */
                uri?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. What it may load is told in `Content-Security-Policy`. */
            200: {
                headers: {
                    "Content-Security-Policy": string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!DOCTYPE html><html><body>A page for a person</body></html> */
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    getWidgetScript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example "use strict"; */
                    "text/javascript": string;
                };
            };
        };
    };
    getWidgetStyle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The style sheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example body { margin: 0 auto; } */
                    "text/css": string;
                };
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
