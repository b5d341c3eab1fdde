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
    "/_emulator/reset/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `journal`: no request was made. `limits`: the limits and what is used of them, pace included. `clock`: the time, and whether it runs. `accounts`: those of OPERAS, with their roles, ways to approval and tokens that count as expired. `faults`: what the scenario sets, and nothing met.
                 * @example limits
                 */
                part: "journal" | "limits" | "clock" | "accounts" | "faults";
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a part of a world to its start
         * @description All else stays as it is. Once the accounts are reset, their numbers are given anew: outputs stay registered, but no account has them that is not one of the start's, and session cookies are to be thrown away.
         */
        post: operations["resetPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Write a world down
         * @description All that the world remembers, and what it started from, in one document. It can be put back into any world of any server of this version: the services then answer as they would have here, also to tokens, cookies and links that were made before (tokens of OPERAS only where the servers have the same key for them). **It holds password hashes, API keys and the world's secret in clear**: treat it as you treat those.
         */
        get: operations["getState"];
        /**
         * Put a world back that was written down
         * @description The world of this request becomes what the other one was, and keeps its own name. A clock that ran apart from the machine's goes on from where it was. Nothing changes if the document is refused: if it is of another format, was changed by hand, or has rooms that this version doesn't know. Requests in flight end in the world as it was. A world that is recorded takes none. A body has 256 MiB at most.
         */
        put: operations["restoreState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was recorded, as a scenario
         * @description A scenario that `altmetrics-emulator replay` takes: YAML, or JSON if the request accepts only that. Keys, passwords, tokens and cookies are replaced by names that stay the same within it.
         */
        get: operations["getRecording"];
        /**
         * Record what clients do to a world
         * @description From now on, requests to services, moves of the clock and control calls that change something are noted, with their answers. They are answered one after the other then, and the world's clock stands still during each. The world has to be at its start, or is returned to it first with `reset`. A reset while it is recorded, or another scenario, lets the recording begin anew; no other state can be put into it.
         */
        put: operations["startRecording"];
        post?: never;
        /**
         * Record no more
         * @description What was recorded is gone.
         */
        delete: operations["endRecording"];
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
         * @description What is left out stays as it is. A `now` of null returns to the machine's time. What falls due by then happens, in the order of its instants; a clock that is moved back takes nothing away, and nothing happens twice.
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
        /**
         * Move a world's time forward
         * @description By `seconds`, or as far as `by` says. What falls due by then has happened when the answer comes, in the order of its instants and as of these: one long step comes to the same as many short ones.
         */
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
    "/_emulator/tokens/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let tokens of the OPERAS services expire before their time
         * @description Those that were issued up to now on the world's clock, to one account or to all. Sessions of a browser go on.
         */
        post: operations["expireTokens"];
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
         *
         *     `keyed`, `keyless` and `tweet_ids` are those of the Details Page API. No such limits are known of the other services: without a setting in `services` they count no calls. With one, each request to the service counts, whatever it asks for and however it is answered, for its caller: the account that its token or user name is of, with the Explorer the key in its query, and else its client address. Nothing of that is checked before it counts. One too many gets a 429 in the form that the service, or a proxy in front of it, would give (inferred); it does not count, and changes nothing. A fault with a status, or a connection that is reset before the service sees the request, comes before the limits; what a fault does to answers is done to a refusal, too.
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
    "/_emulator/limits/spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use up a caller's calls to a service
         * @description As many more as given, or all that are left, until the window has passed on the world's clock. A caller that has not called yet is taken, too. All of what has no limit is a conflict.
         */
        post: operations["spendCalls"];
        delete?: never;
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
    "/_emulator/explorer/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an Explorer account */
        post: operations["addExplorerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/explorer/accounts/{name}": {
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
        post?: never;
        /** Remove an Explorer account, and what it has used */
        delete: operations["removeExplorerAccount"];
        options?: never;
        head?: never;
        /**
         * Change an Explorer account
         * @description What is left out stays as it is. An institution is replaced whole; null leaves the account the whole database only.
         */
        patch: operations["changeExplorerAccount"];
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
         * @description Control requests are not among them. Secrets are replaced by `<redacted>`. Each field that is asked for must be equal. With `wait`, the answer is held back until enough requests fit, or that much real time has passed. A browser gets a page.
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
    "/_emulator/requests/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the requests that the services answered
         * @description Takes the same fields as the list.
         */
        get: operations["countRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/requests.har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export requests and answers as an HTTP archive
         * @description Takes the same fields as the list. For the import of a browser's tools; format HAR 1.2. Secrets are replaced, times are those of the world's clock, durations are 0.
         */
        get: operations["exportRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/requests/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the requests as they are answered
         * @description Server-sent events: one `request` an entry, whose id is the entry's. With `Last-Event-ID` or `after`, those that came later and are kept come first. A comment now and then keeps the connection open. It ends when the world is reset or removed, when the server closes, and for a client that reads too slowly.
         */
        get: operations["streamRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a request and its answer, headers and bodies included */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rules of a world, and what has become of them */
        get: operations["listRules"];
        /**
         * Put rules in the place of all that are there
         * @description They all begin now, even those that were there before.
         */
        put: operations["replaceRules"];
        /**
         * Add a rule
         * @description In the form of a scenario's `rules`, which `scenarios/scenario.schema.json` has in full, and checked as these are. It comes behind those that are there, and knows nothing of the requests so far. `after` is counted from now; an instant of the past counts as now.
         */
        post: operations["addRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/rules/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example approved after the third try */
                name: string;
            };
            cookie?: never;
        };
        /** Tell what has become of a rule */
        get: operations["getRule"];
        put?: never;
        post?: never;
        /**
         * Remove a rule
         * @description What it has done stays done.
         */
        delete: operations["removeRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the faults of a world */
        get: operations["listFaults"];
        /** Put faults in the place of all that are there */
        put: operations["replaceFaults"];
        /**
         * Add a fault
         * @description It comes behind those that are there. Of the faults that fit a request, the first with an effect applies, and the first that only holds answers back. Without an `id` it gets one.
         */
        post: operations["addFault"];
        /** Remove all faults */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the fault is called.
                 * @example fault-1
                 */
                id: components["parameters"]["FaultId"];
            };
            cookie?: never;
        };
        /** Show a fault, and what it has met */
        get: operations["getFault"];
        /**
         * Set a fault, in the place of the one with this id or behind all others
         * @description It starts to count anew.
         */
        put: operations["setFault"];
        post?: never;
        /** Remove a fault */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the live services would have ignored or punished
         * @description What was found in the requests to a world: each kind, service, operation and subject once, with how often and in which requests. Ordinary requests have none. Of one kind and operation, fifty subjects are told apart; the rest is `(others)`. What is said of a pace, `rate-above-advised` and `same-doi-polled`, is found only where the clock runs.
         */
        get: operations["listAdvice"];
        put?: never;
        post?: never;
        /**
         * Forget the advice
         * @description The next request is looked at as if it were the first. What is forgotten does not count for `--fail-on-advice`.
         */
        delete: operations["clearAdvice"];
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
         * @description A world of its own for each test. Without an id it gets a random one. Nothing is made of a scenario that has a mistake.
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
            /** @description How long it stays after somebody last called it */
            idle_timeout_seconds: number | null;
        };
        NewWorld: {
            id?: components["schemas"]["WorldId"];
            /** @description Name of a scenario that comes with the emulator, or a scenario itself, as in a file. It may extend scenarios that come with the emulator. Default is the scenario that the server was started with. */
            scenario?: string | {
                [key: string]: unknown;
            };
            /** @description How long the world stays after somebody last called it, on the machine's clock, like "30 minutes"; null for ever. Default is what the server was started with (--world-idle-timeout), or for ever. */
            idle_timeout?: string | null;
        };
        Clock: {
            /** Format: date-time */
            now: string;
            frozen: boolean;
        };
        RecordingStart: {
            /** @description Whether to return the world to its start first. Default: false. */
            reset?: boolean;
        };
        Recording: {
            world: string;
            /** @description How many calls are noted. */
            steps: number;
            /** @description Whether there was more than a scenario can hold; the rest is left out. */
            cut: boolean;
        };
        ClockSetting: {
            /** Format: date-time */
            now?: string | null;
            frozen?: boolean;
        };
        /** @description One of the two. */
        ClockAdvance: {
            /** @description A hundred years at the most. */
            seconds?: number;
            /**
             * @example 90 seconds
             * @example 10 minutes
             * @example 2 hours
             * @example 2 days
             * @example 3 weeks
             */
            by?: string;
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
            /** @description How it comes to be approved, and how far it has come; null for an account that is. */
            approval: null | ("immediate" | "by administrator" | "never") | {
                after: components["schemas"]["ApprovalCondition"];
                /** @description Of its own. */
                requests_left?: number;
                /**
                 * Format: date-time
                 * @description On the world's clock.
                 */
                due_at?: string;
            };
        };
        /** @description How an account comes to be approved. `immediate`: at once. `by administrator`: when somebody approves it, in the service, by the control API or by a rule. `never`: not even when an administrator of the service does, but by the control API and by rules. After requests: once so many requests, whatever became of them, said to be of the account (by user name, token or session), so that the next one finds it approved. After a duration: so long after it was registered, or now if that is over. */
        ApprovalSetting: ("immediate" | "by administrator" | "never") | {
            after: components["schemas"]["ApprovalCondition"];
        };
        /**
         * @example 3 requests
         * @example 2 days
         */
        ApprovalCondition: string;
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
            /** @description For an account that isn't approved. Default is by administrator. */
            approval?: components["schemas"]["ApprovalSetting"];
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
            /** @description Begins anew with each setting. Refused for an account that is approved. */
            approval?: components["schemas"]["ApprovalSetting"];
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
            /** @description Network address; `in-process` without a socket. */
            client_address: string;
            account: string | null;
            /** @description Why the request failed, where the answer of the service does not say. */
            reason: string | null;
            because: components["schemas"]["AnswerCause"];
            /** @description The rule of the scenario that applied. */
            rule: string | null;
            /** @description The fault that applied. */
            fault: string | null;
            /**
             * @description Only with a fault, what it did to the answer; `status` where it gave the answer itself.
             * @enum {string}
             */
            effect?: "status" | "reset" | "cut-off" | "malformed" | "stalled" | "trickled" | "delayed";
            /** @description Absolute, secrets replaced. Only with headers and bodies. */
            url?: string;
            request?: components["schemas"]["SentMessage"];
            response?: components["schemas"]["SentMessage"];
            /** @description What the live service would have ignored or punished. Only where one request is asked for. */
            advice?: components["schemas"]["Hint"][];
        };
        /** @description What was sent one way, secrets replaced. */
        SentMessage: {
            /** @description Names and values, as they were sent. */
            headers: string[][];
            /** @description Null where there was none, and where nobody read it. */
            body: components["schemas"]["SentBody"] | null;
        };
        SentBody: {
            /** @description Null for what is no text. */
            text: string | null;
            /** @description How long it was, before it was compressed. */
            bytes: number;
            /** @description Whether `text` is only its beginning. */
            cut: boolean;
        };
        RequestCount: {
            count: number;
        };
        /** @description HAR 1.2, http://www.softwareishard.com/blog/har-12-spec/ */
        HttpArchive: {
            log: {
                /** @constant */
                version: "1.2";
                creator: {
                    name: string;
                    version: string;
                };
                entries: components["schemas"]["ArchivedExchange"][];
            };
        };
        ArchivedExchange: {
            /** Format: date-time */
            startedDateTime: string;
            time: number;
            request: {
                [key: string]: unknown;
            };
            response: {
                [key: string]: unknown;
            };
            cache: {
                [key: string]: unknown;
            };
            timings: {
                [key: string]: unknown;
            };
            comment?: string;
        };
        /**
         * @description Where the answer comes from. `service`: the live service would answer so by its own rules. `setting`: only because of a setting of the emulator, such as a limit that is not the real one, or a quota that was set. `fault`: a fault gave it in the place of the service's, or changed it, or lost it; a request that was left without any answer, before the service saw it, has the status 0.
         * @enum {unknown}
         */
        AnswerCause: "service" | "setting" | "fault";
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
            settings: WithRequired<components["schemas"]["LimitSettings"], "keyed" | "keyless" | "tweet_ids" | "services">;
            /** @description Who has used anything of what the present hour, day or 30 days allow. */
            use: components["schemas"]["CallerUse"][];
        };
        LimitSettings: {
            /** @description For each key without limits of its own. */
            keyed?: components["schemas"]["CallLimits"];
            /** @description For each address without a key. */
            keyless?: components["schemas"]["CallLimits"];
            tweet_ids?: components["schemas"]["TweetIdLimit"];
            services?: components["schemas"]["ServiceLimits"];
        };
        /** @description For each caller of services that are not known to have such limits. */
        ServiceLimits: {
            "altmetric-explorer"?: components["schemas"]["CallLimits"];
            "operas-altmetrics"?: components["schemas"]["CallLimits"];
            "operas-metrics"?: components["schemas"]["CallLimits"];
            "operas-tokens"?: components["schemas"]["CallLimits"];
            "operas-translator"?: components["schemas"]["CallLimits"];
        };
        /** @enum {unknown} */
        ServiceName: "altmetric-details" | "altmetric-explorer" | "operas-altmetrics" | "operas-metrics" | "operas-tokens" | "operas-translator";
        /** @description A service, one of key, account and address, and one or both of hourly and daily. */
        CallSpending: {
            service: components["schemas"]["ServiceName"];
            /** @description Of an Altmetric service. */
            key?: string;
            /** @description E-mail address; for an OPERAS service. */
            account?: string;
            /** @description Of a client that neither has a key nor says who it is; `in-process` for one without a socket. */
            address?: string;
            hourly?: components["schemas"]["Spending"];
            daily?: components["schemas"]["Spending"];
        };
        /** @description So many besides those used already, or `all` that are left. */
        Spending: number | string;
        TokensToExpire: {
            /** @description E-mail address. Default is all accounts. */
            account?: string;
        };
        ExpiredTokens: {
            /** @description E-mail address; null for all. */
            account: string | null;
            /**
             * Format: date-time
             * @description The last second whose tokens have expired.
             */
            issued_until: string;
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
        /** @description Of key, account and address, two are null. */
        CallerUse: {
            service: components["schemas"]["ServiceName"];
            /** @description The key that the caller says to have, in clear. */
            key: string | null;
            /** @description The e-mail address that the caller says to have, in lower case. */
            account: string | null;
            /** @description The network address of any other caller. */
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
        NewExplorerAccount: {
            name: string;
            /** @description Default is a new one of 32 hexadecimal digits. */
            key?: string;
            /** @description Default is a new one of 32 hexadecimal digits. */
            secret?: string;
            /** @description Whose outputs an institutional account is about. Default is none, for the whole database only. */
            institution?: components["schemas"]["NewExplorerInstitution"];
            /** @description Default is true. */
            api_access?: boolean;
            /**
             * Format: date-time
             * @description On the world's clock. Default is never.
             */
            expires_at?: string;
        };
        ExplorerAccountChange: {
            institution?: components["schemas"]["NewExplorerInstitution"] | null;
            api_access?: boolean;
            /** Format: date-time */
            expires_at?: string | null;
        };
        NewExplorerInstitution: {
            name: string;
            /** @description What the ids of its authors begin with. */
            slug: string;
            /** @description GRID ids. */
            organizations: string[];
            /** @description Default is none. */
            departments?: {
                id: string;
                name: string;
            }[];
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
        NewRule: {
            /** @description Default is the first of rule-1 and so on that is free. */
            name?: string;
            when: components["schemas"]["RuleTrigger"];
            then: components["schemas"]["RuleActions"];
        };
        Rule: {
            name: string;
            when: components["schemas"]["RuleTrigger"];
            then: components["schemas"]["RuleActions"];
            /** @description Requests that fitted so far, whether it was their turn or not. */
            requests: number;
            /** @description Times that it acted. */
            applied: number;
            /**
             * Format: date-time
             * @description When its moment comes; null for a rule that waits for requests, or has acted.
             */
            next_at: string | null;
            /** @description Actions that couldn't be done when their time came. */
            failed: number;
            /** @description Why the last of these couldn't. */
            last_failure: string | null;
        };
        /** @description `request` (with `service`, `operation`, `method`, `path`, `account`, `key` and `status` of the answer, and beside it at most one of `first`, `nth`, `every` and `probability`, and `before`), or `clock`: an instant, or `after` a duration. */
        RuleTrigger: Record<string, never>;
        /** @description Each with one of approve_account, confirm_account, activate_account, deactivate_account, expire_tokens, add_key, revoke_key, spend_quota, set_access, set_limits, reset_explorer_account, add_mentions, delete_mentions, start_fault, end_fault and advance_clock. */
        RuleActions: Record<string, never>[];
        /** @description Something that goes wrong. At most one of `first`, `nth`, `every` and `probability`; at most one of `status`, `reset`, `cut_after_bytes`, `malformed_json`, `stall_after_bytes` and `trickle`; at least one of these or `latency`. An answer whose status, body or end it has changed carries its id in the header `X-Emulator-Fault`. */
        NewFault: {
            /** @description Default: fault-1, or the next of these that is free. */
            id?: string;
            /** @description Which requests it is about, those that are as each field says; without any, all. */
            when?: {
                /** @description As in `GET /_emulator/health`. */
                service?: string;
                /** @description As in the service's spec. */
                operation?: string;
                method?: string;
                /**
                 * @description Below the service's prefix, without the query; begins with `/` or `*`, which stands for any characters.
                 * @example /v1/doi/*
                 */
                path?: string;
                /** @description E-mail address that the caller says to have, in any case. */
                account?: string;
                /** @description API key that the caller brings. */
                key?: string;
            };
            /** @description Hits only the first so many of these requests. */
            first?: number;
            /** @description Hits only this one of them, counted from 1. */
            nth?: number;
            /** @description Hits every so many of them: with 3, the third, the sixth and so on. */
            every?: number;
            /** @description Hits by chance, from the world's seed. */
            probability?: number;
            /**
             * Format: date-time
             * @description Nothing happens before this instant of the world's clock.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Nothing happens from this instant of the world's clock on.
             */
            until?: string;
            /** @description Holds the answer back for so many milliseconds of real time: a number, an even choice between `from` and `to`, or a normal distribution with `mean` and `deviation`. The service does its work at once. */
            latency?: number | {
                from?: number;
                to?: number;
                mean?: number;
                deviation?: number;
            };
            /** @description Fails with this status, as the service or the proxy in front of it does; the service does not see the request. */
            status?: number;
            /**
             * @description Headers of the failed answer, beside or in place of those that the service sends with the status. Only together with `status`; not those by which HTTP itself frames an answer.
             * @example {
             *       "retry-after": "30"
             *     }
             */
            headers?: {
                [key: string]: string;
            };
            /**
             * @description Resets the connection, before the service sees the request, or after it did what it was asked for.
             * @enum {unknown}
             */
            reset?: "before" | "after";
            /** @description Ends the connection after so many bytes of the body. */
            cut_after_bytes?: number;
            /**
             * @description Breaks the answer's JSON off in its middle.
             * @constant
             */
            malformed_json?: true;
            /** @description Sends so many bytes of the body, then nothing more, and keeps the connection. */
            stall_after_bytes?: number;
            /** @description Sends the body slowly. */
            trickle?: {
                bytes_per_second: number;
            };
        };
        Fault: {
            id: components["schemas"]["NewFault"]["id"];
            when: components["schemas"]["NewFault"]["when"];
            first?: components["schemas"]["NewFault"]["first"];
            nth?: components["schemas"]["NewFault"]["nth"];
            every?: components["schemas"]["NewFault"]["every"];
            probability?: components["schemas"]["NewFault"]["probability"];
            from?: components["schemas"]["NewFault"]["from"];
            until?: components["schemas"]["NewFault"]["until"];
            latency?: components["schemas"]["NewFault"]["latency"];
            status?: components["schemas"]["NewFault"]["status"];
            headers?: components["schemas"]["NewFault"]["headers"];
            reset?: components["schemas"]["NewFault"]["reset"];
            cut_after_bytes?: components["schemas"]["NewFault"]["cut_after_bytes"];
            malformed_json?: components["schemas"]["NewFault"]["malformed_json"];
            stall_after_bytes?: components["schemas"]["NewFault"]["stall_after_bytes"];
            trickle?: components["schemas"]["NewFault"]["trickle"];
            /** @description Requests that it is about so far. */
            seen: number;
            /** @description Requests whose answer it has changed. */
            hits: number;
        };
        /** @description Made by the emulator, and not to be changed. */
        State: {
            /** @constant */
            format: 1;
            /** @description The version that wrote it. */
            emulator: string;
            /** @description What the world's clock showed, in milliseconds since the epoch. */
            nowMs?: number;
            /** @description What the world's services sign with, and when it began. */
            incarnation: {
                number: number;
                secret: string;
                startedAtMs: number;
            };
            /** @description What a reset returns the world to. */
            start: Record<string, never>;
            /** @description What the world remembers, by room and shelf: rows of a key and a value. In values, `{"$date": …}` and the like stand for what JSON doesn't have. */
            rooms: {
                [key: string]: {
                    [key: string]: unknown[][];
                };
            };
            /** @description SHA-256 of all other members, in their order and without white space. */
            digest: string;
        };
        /** @enum {string} */
        AdviceKind: "unknown-parameter" | "near-miss-name" | "paging-not-read" | "parameter-without-effect" | "unknown-value" | "value-overridden" | "key-not-read" | "token-not-read" | "page-size-over-maximum" | "page-past-the-end" | "batch-over-maximum" | "filter-not-applied" | "identifier-form" | "superseded-route" | "refused-user-agent" | "rate-above-advised" | "called-before-reset" | "unchanged-retry" | "token-past-expiry" | "same-doi-polled";
        Advice: {
            kind: components["schemas"]["AdviceKind"];
            service: string;
            /** @description As in the service's spec. */
            operation: string | null;
            /** @description What it is about: a parameter, a path, a limit. */
            subject: string;
            /** @description Requests that it was found in. */
            count: number;
            /** @description Whose requests, where the service knows; the first ten. */
            accounts: string[];
            first: components["schemas"]["AdviceSighting"];
            last: components["schemas"]["AdviceSighting"];
            /** @description The first such request: method and path, secrets replaced. */
            example: string;
            /** @description What happened. */
            sentence: string;
            /** @description What to do instead. */
            remedy: string;
            /** @description A row of docs/sources.md. */
            source: string;
        };
        AdviceSighting: {
            /** @description Id in the journal. */
            request: number;
            /** Format: date-time */
            at: string;
        };
        /** @description Advice on one request. */
        Hint: {
            kind: components["schemas"]["AdviceKind"];
            subject: string;
            sentence: string;
            remedy: string;
            source: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
        };
    };
    responses: {
        /** @description Too many clients wait for requests of this world, or follow them. */
        TooManyFollow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "Too many clients follow the requests of this world."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is recorded from now on. */
        Recording: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "world": "default",
                 *       "steps": 0,
                 *       "cut": false
                 *     }
                 */
                "application/json": components["schemas"]["Recording"];
            };
        };
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
                 *       ],
                 *       "approval": null
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
                 *         "tweet_ids": 1500000,
                 *         "services": {
                 *           "altmetric-explorer": {
                 *             "hourly": null,
                 *             "daily": null
                 *           },
                 *           "operas-altmetrics": {
                 *             "hourly": null,
                 *             "daily": null
                 *           },
                 *           "operas-metrics": {
                 *             "hourly": 100,
                 *             "daily": null
                 *           },
                 *           "operas-tokens": {
                 *             "hourly": null,
                 *             "daily": null
                 *           },
                 *           "operas-translator": {
                 *             "hourly": null,
                 *             "daily": null
                 *           }
                 *         }
                 *       },
                 *       "use": [
                 *         {
                 *           "service": "altmetric-details",
                 *           "key": "full-access-key",
                 *           "account": null,
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
        /** @description What the caller may use, and has used. */
        CallerUse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "service": "altmetric-details",
                 *       "key": "full-access-key",
                 *       "account": null,
                 *       "address": null,
                 *       "hourly": {
                 *         "limit": 3600,
                 *         "used": 12,
                 *         "remaining": 3588
                 *       },
                 *       "daily": {
                 *         "limit": 86400,
                 *         "used": 40,
                 *         "remaining": 86360
                 *       },
                 *       "tweet_ids": {
                 *         "limit": 1500000,
                 *         "used": 311,
                 *         "remaining": 1499689
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CallerUse"];
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
        /** @description The rule. */
        Rule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "approved after the third try",
                 *       "when": {
                 *         "request": {
                 *           "service": "operas-altmetrics",
                 *           "operation": "getToken",
                 *           "status": 401
                 *         },
                 *         "nth": 3
                 *       },
                 *       "then": [
                 *         {
                 *           "approve_account": "pending.user@example.org"
                 *         }
                 *       ],
                 *       "requests": 2,
                 *       "applied": 0,
                 *       "next_at": null,
                 *       "failed": 0,
                 *       "last_failure": null
                 *     }
                 */
                "application/json": components["schemas"]["Rule"];
            };
        };
        /** @description All of them, in their order. */
        Rules: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "name": "approved after the third try",
                 *         "when": {
                 *           "request": {
                 *             "service": "operas-altmetrics",
                 *             "operation": "getToken",
                 *             "status": 401
                 *           },
                 *           "nth": 3
                 *         },
                 *         "then": [
                 *           {
                 *             "approve_account": "pending.user@example.org"
                 *           }
                 *         ],
                 *         "requests": 2,
                 *         "applied": 0,
                 *         "next_at": null,
                 *         "failed": 0,
                 *         "last_failure": null
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["Rule"][];
            };
        };
        /** @description The fault, and what it has met since it was set. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "fault-1",
                 *       "when": {
                 *         "service": "altmetric-details",
                 *         "operation": "getCounts"
                 *       },
                 *       "first": 3,
                 *       "status": 502,
                 *       "seen": 5,
                 *       "hits": 3
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description In the order in which they are looked at. */
        Faults: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example [] */
                "application/json": components["schemas"]["Fault"][];
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
        /** @example operas-altmetrics */
        RequestService: string;
        /**
         * @description As in the service's spec.
         * @example listUris
         */
        RequestOperation: string;
        /** @example GET */
        RequestMethod: string;
        /**
         * @description A status, or a class of them; 0 for a request that a fault left without an answer.
         * @example 4xx
         */
        RequestStatus: string;
        /** @example test.user@gmail.com */
        RequestAccount: string;
        /**
         * @description Below the service's prefix, with the query or without it; begins with `/` or `*`, which stands for any characters.
         * @example /v1/doi/*
         */
        RequestPath: string;
        /** @example setting */
        RequestBecause: components["schemas"]["AnswerCause"];
        /**
         * @description The rule of the scenario that applied.
         * @example approved after the third try
         */
        RequestRule: string;
        /**
         * @description The fault that applied.
         * @example fault-1
         */
        RequestFault: string;
        /**
         * @description `*` stands for any characters.
         * @example *expired*
         */
        RequestReason: string;
        /**
         * @description On the world's clock; itself included.
         * @example 2026-03-02T09:00:00Z
         */
        RequestSince: string;
        /**
         * @description On the world's clock; itself not included.
         * @example 2026-03-02T10:00:00Z
         */
        RequestUntil: string;
        /**
         * @description Only entries that came later than the one of this id.
         * @example 17
         */
        RequestAfter: number;
        /**
         * @description The first so many in the order.
         * @example 100
         */
        RequestLimit: number;
        /**
         * @description What comes first.
         * @example newest
         */
        RequestOrder: "oldest" | "newest";
        /**
         * @description How long to wait, in real time: at most `60s`.
         * @example 5s
         */
        RequestWait: string;
        /**
         * @description How many requests to wait for.
         * @example 3
         */
        RequestAtLeast: number;
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
         * @description What the fault is called.
         * @example fault-1
         */
        FaultId: string;
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
    headers: {
        /**
         * @description Only if the request asked to wait. `met`: enough requests fit. `timed-out`: the time has passed. `ended`: the world was reset or removed meanwhile, or the server closes.
         * @example met
         */
        EmulatorWait: "met" | "timed-out" | "ended";
    };
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
                     *       "frozen": false,
                     *       "idle_timeout_seconds": null
                     *     }
                     */
                    "application/json": components["schemas"]["World"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    resetPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `journal`: no request was made. `limits`: the limits and what is used of them, pace included. `clock`: the time, and whether it runs. `accounts`: those of OPERAS, with their roles, ways to approval and tokens that count as expired. `faults`: what the scenario sets, and nothing met.
                 * @example limits
                 */
                part: "journal" | "limits" | "clock" | "accounts" | "faults";
            };
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
                     *       "frozen": false,
                     *       "idle_timeout_seconds": null
                     *     }
                     */
                    "application/json": components["schemas"]["World"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    getState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world between two requests. */
            200: {
                headers: {
                    "Cache-Control"?: "no-store";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": 1,
                     *       "emulator": "0.1.0",
                     *       "nowMs": 1709251200000,
                     *       "incarnation": {
                     *         "number": 1,
                     *         "secret": "5f1a",
                     *         "startedAtMs": 1709251200000
                     *       },
                     *       "start": {
                     *         "scenario": "empty-world",
                     *         "seed": "1"
                     *       },
                     *       "rooms": {
                     *         "mailbox": {
                     *           "mails": [],
                     *           "last-id": [
                     *             [
                     *               "",
                     *               0
                     *             ]
                     *           ]
                     *         }
                     *       },
                     *       "digest": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *     }
                     */
                    "application/json": components["schemas"]["State"];
                };
            };
        };
    };
    restoreState: {
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
                 *       "format": 1,
                 *       "emulator": "0.1.0",
                 *       "nowMs": 1709251200000,
                 *       "incarnation": {
                 *         "number": 1,
                 *         "secret": "5f1a",
                 *         "startedAtMs": 1709251200000
                 *       },
                 *       "start": {
                 *         "scenario": "empty-world",
                 *         "seed": "1"
                 *       },
                 *       "rooms": {
                 *         "mailbox": {
                 *           "mails": [],
                 *           "last-id": [
                 *             [
                 *               "",
                 *               0
                 *             ]
                 *           ]
                 *         }
                 *       },
                 *       "digest": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                 *     }
                 */
                "application/json": components["schemas"]["State"];
            };
        };
        responses: {
            /** @description Put back. */
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
                     *       "frozen": false,
                     *       "idle_timeout_seconds": null
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
    getRecording: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario so far. */
            200: {
                headers: {
                    "Cache-Control"?: "no-store";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example summary: Recorded with altmetrics-emulator 0.1.0.
                     *     given: { extends: default }
                     *     steps: []
                     */
                    "application/yaml": string;
                    /**
                     * @example {
                     *       "summary": "Recorded with altmetrics-emulator 0.1.0.",
                     *       "given": {
                     *         "extends": "default"
                     *       },
                     *       "steps": []
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    startRecording: {
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
                 *       "reset": true
                 *     }
                 */
                "application/json": components["schemas"]["RecordingStart"];
            };
        };
        responses: {
            200: components["responses"]["Recording"];
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
        };
    };
    endRecording: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                 *       "by": "2 days"
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
    expireTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Default is all accounts. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "account": "test.user@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["TokensToExpire"];
            };
        };
        responses: {
            /** @description Whose tokens have expired, and which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": "test.user@example.org",
                     *       "issued_until": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpiredTokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
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
                 *       "tweet_ids": null,
                 *       "services": {
                 *         "operas-metrics": {
                 *           "hourly": 100
                 *         }
                 *       }
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
    spendCalls: {
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
                 *       "service": "altmetric-details",
                 *       "address": "192.0.2.1",
                 *       "hourly": "all",
                 *       "daily": 10
                 *     }
                 */
                "application/json": components["schemas"]["CallSpending"];
            };
        };
        responses: {
            200: components["responses"]["CallerUse"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
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
    addExplorerAccount: {
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
                 *       "name": "second",
                 *       "expires_at": "2026-12-31T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["NewExplorerAccount"];
            };
        };
        responses: {
            201: components["responses"]["ExplorerAccount"];
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    removeExplorerAccount: {
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
    changeExplorerAccount: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api_access": false
                 *     }
                 */
                "application/json": components["schemas"]["ExplorerAccountChange"];
            };
        };
        responses: {
            200: components["responses"]["ExplorerAccount"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
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
                service?: components["parameters"]["RequestService"];
                /**
                 * @description As in the service's spec.
                 * @example listUris
                 */
                operation?: components["parameters"]["RequestOperation"];
                /** @example GET */
                method?: components["parameters"]["RequestMethod"];
                /**
                 * @description A status, or a class of them; 0 for a request that a fault left without an answer.
                 * @example 4xx
                 */
                status?: components["parameters"]["RequestStatus"];
                /** @example test.user@gmail.com */
                account?: components["parameters"]["RequestAccount"];
                /**
                 * @description Below the service's prefix, with the query or without it; begins with `/` or `*`, which stands for any characters.
                 * @example /v1/doi/*
                 */
                path?: components["parameters"]["RequestPath"];
                /** @example setting */
                because?: components["parameters"]["RequestBecause"];
                /**
                 * @description The rule of the scenario that applied.
                 * @example approved after the third try
                 */
                rule?: components["parameters"]["RequestRule"];
                /**
                 * @description The fault that applied.
                 * @example fault-1
                 */
                fault?: components["parameters"]["RequestFault"];
                /**
                 * @description `*` stands for any characters.
                 * @example *expired*
                 */
                reason?: components["parameters"]["RequestReason"];
                /**
                 * @description On the world's clock; itself included.
                 * @example 2026-03-02T09:00:00Z
                 */
                since?: components["parameters"]["RequestSince"];
                /**
                 * @description On the world's clock; itself not included.
                 * @example 2026-03-02T10:00:00Z
                 */
                until?: components["parameters"]["RequestUntil"];
                /**
                 * @description Only entries that came later than the one of this id.
                 * @example 17
                 */
                after?: components["parameters"]["RequestAfter"];
                /**
                 * @description The first so many in the order.
                 * @example 100
                 */
                limit?: components["parameters"]["RequestLimit"];
                /**
                 * @description What comes first.
                 * @example newest
                 */
                order?: components["parameters"]["RequestOrder"];
                /**
                 * @description How long to wait, in real time: at most `60s`.
                 * @example 5s
                 */
                wait?: components["parameters"]["RequestWait"];
                /**
                 * @description How many requests to wait for.
                 * @example 3
                 */
                at_least?: components["parameters"]["RequestAtLeast"];
                /**
                 * @description Whether headers and bodies are listed, too.
                 * @example false
                 */
                bodies?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that are kept: of very many, the last ten thousand, or as many as fit into 32 MiB. */
            200: {
                headers: {
                    "Emulator-Wait": components["headers"]["EmulatorWait"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "at": "2026-03-02T09:00:00.000Z",
                     *         "service": "altmetric-details",
                     *         "operation": "getCounts",
                     *         "method": "GET",
                     *         "path": "/v1/doi/10.1038/news.2011.490?key=<redacted>",
                     *         "status": 200,
                     *         "client_address": "127.0.0.1",
                     *         "account": null,
                     *         "reason": null,
                     *         "because": "service",
                     *         "rule": null,
                     *         "fault": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Request"][];
                    /** @example <!DOCTYPE html><html><body>A page for a person</body></html> */
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["TooManyFollow"];
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
    countRequests: {
        parameters: {
            query?: {
                /** @example operas-altmetrics */
                service?: components["parameters"]["RequestService"];
                /**
                 * @description As in the service's spec.
                 * @example listUris
                 */
                operation?: components["parameters"]["RequestOperation"];
                /** @example GET */
                method?: components["parameters"]["RequestMethod"];
                /**
                 * @description A status, or a class of them; 0 for a request that a fault left without an answer.
                 * @example 4xx
                 */
                status?: components["parameters"]["RequestStatus"];
                /** @example test.user@gmail.com */
                account?: components["parameters"]["RequestAccount"];
                /**
                 * @description Below the service's prefix, with the query or without it; begins with `/` or `*`, which stands for any characters.
                 * @example /v1/doi/*
                 */
                path?: components["parameters"]["RequestPath"];
                /** @example setting */
                because?: components["parameters"]["RequestBecause"];
                /**
                 * @description The rule of the scenario that applied.
                 * @example approved after the third try
                 */
                rule?: components["parameters"]["RequestRule"];
                /**
                 * @description The fault that applied.
                 * @example fault-1
                 */
                fault?: components["parameters"]["RequestFault"];
                /**
                 * @description `*` stands for any characters.
                 * @example *expired*
                 */
                reason?: components["parameters"]["RequestReason"];
                /**
                 * @description On the world's clock; itself included.
                 * @example 2026-03-02T09:00:00Z
                 */
                since?: components["parameters"]["RequestSince"];
                /**
                 * @description On the world's clock; itself not included.
                 * @example 2026-03-02T10:00:00Z
                 */
                until?: components["parameters"]["RequestUntil"];
                /**
                 * @description Only entries that came later than the one of this id.
                 * @example 17
                 */
                after?: components["parameters"]["RequestAfter"];
                /**
                 * @description How long to wait, in real time: at most `60s`.
                 * @example 5s
                 */
                wait?: components["parameters"]["RequestWait"];
                /**
                 * @description How many requests to wait for.
                 * @example 3
                 */
                at_least?: components["parameters"]["RequestAtLeast"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many of those that are kept. */
            200: {
                headers: {
                    "Emulator-Wait": components["headers"]["EmulatorWait"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 3
                     *     }
                     */
                    "application/json": components["schemas"]["RequestCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["TooManyFollow"];
        };
    };
    exportRequests: {
        parameters: {
            query?: {
                /** @example operas-altmetrics */
                service?: components["parameters"]["RequestService"];
                /**
                 * @description As in the service's spec.
                 * @example listUris
                 */
                operation?: components["parameters"]["RequestOperation"];
                /** @example GET */
                method?: components["parameters"]["RequestMethod"];
                /**
                 * @description A status, or a class of them; 0 for a request that a fault left without an answer.
                 * @example 4xx
                 */
                status?: components["parameters"]["RequestStatus"];
                /** @example test.user@gmail.com */
                account?: components["parameters"]["RequestAccount"];
                /**
                 * @description Below the service's prefix, with the query or without it; begins with `/` or `*`, which stands for any characters.
                 * @example /v1/doi/*
                 */
                path?: components["parameters"]["RequestPath"];
                /** @example setting */
                because?: components["parameters"]["RequestBecause"];
                /**
                 * @description The rule of the scenario that applied.
                 * @example approved after the third try
                 */
                rule?: components["parameters"]["RequestRule"];
                /**
                 * @description The fault that applied.
                 * @example fault-1
                 */
                fault?: components["parameters"]["RequestFault"];
                /**
                 * @description `*` stands for any characters.
                 * @example *expired*
                 */
                reason?: components["parameters"]["RequestReason"];
                /**
                 * @description On the world's clock; itself included.
                 * @example 2026-03-02T09:00:00Z
                 */
                since?: components["parameters"]["RequestSince"];
                /**
                 * @description On the world's clock; itself not included.
                 * @example 2026-03-02T10:00:00Z
                 */
                until?: components["parameters"]["RequestUntil"];
                /**
                 * @description Only entries that came later than the one of this id.
                 * @example 17
                 */
                after?: components["parameters"]["RequestAfter"];
                /**
                 * @description The first so many in the order.
                 * @example 100
                 */
                limit?: components["parameters"]["RequestLimit"];
                /**
                 * @description What comes first.
                 * @example newest
                 */
                order?: components["parameters"]["RequestOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "log": {
                     *         "version": "1.2",
                     *         "creator": {
                     *           "name": "altmetrics-emulator",
                     *           "version": "0.1.0"
                     *         },
                     *         "entries": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HttpArchive"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    streamRequests: {
        parameters: {
            query?: {
                /** @example operas-altmetrics */
                service?: components["parameters"]["RequestService"];
                /**
                 * @description As in the service's spec.
                 * @example listUris
                 */
                operation?: components["parameters"]["RequestOperation"];
                /** @example GET */
                method?: components["parameters"]["RequestMethod"];
                /**
                 * @description A status, or a class of them; 0 for a request that a fault left without an answer.
                 * @example 4xx
                 */
                status?: components["parameters"]["RequestStatus"];
                /** @example test.user@gmail.com */
                account?: components["parameters"]["RequestAccount"];
                /**
                 * @description Below the service's prefix, with the query or without it; begins with `/` or `*`, which stands for any characters.
                 * @example /v1/doi/*
                 */
                path?: components["parameters"]["RequestPath"];
                /** @example setting */
                because?: components["parameters"]["RequestBecause"];
                /**
                 * @description The rule of the scenario that applied.
                 * @example approved after the third try
                 */
                rule?: components["parameters"]["RequestRule"];
                /**
                 * @description The fault that applied.
                 * @example fault-1
                 */
                fault?: components["parameters"]["RequestFault"];
                /**
                 * @description `*` stands for any characters.
                 * @example *expired*
                 */
                reason?: components["parameters"]["RequestReason"];
                /**
                 * @description On the world's clock; itself included.
                 * @example 2026-03-02T09:00:00Z
                 */
                since?: components["parameters"]["RequestSince"];
                /**
                 * @description On the world's clock; itself not included.
                 * @example 2026-03-02T10:00:00Z
                 */
                until?: components["parameters"]["RequestUntil"];
                /**
                 * @description Only entries that came later than the one of this id.
                 * @example 17
                 */
                after?: components["parameters"]["RequestAfter"];
                /**
                 * @description Whether headers and bodies are told, too.
                 * @example false
                 */
                bodies?: boolean;
            };
            header?: {
                /**
                 * @description Id of the last entry that the client has seen.
                 * @example 17
                 */
                "Last-Event-ID"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Until either side ends it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 18
                     *     event: request
                     *     data: {"id":18}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["TooManyFollow"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was sent, but for secrets; of long bodies the beginning. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "at": "2026-03-02T09:00:00.000Z",
                     *       "service": "altmetric-details",
                     *       "operation": "getCounts",
                     *       "method": "GET",
                     *       "path": "/v1/doi/10.1038/news.2011.490?key=<redacted>",
                     *       "status": 200,
                     *       "client_address": "127.0.0.1",
                     *       "account": null,
                     *       "reason": null,
                     *       "because": "service",
                     *       "rule": null,
                     *       "fault": null,
                     *       "url": "http://127.0.0.1:4010/altmetric/details/v1/doi/10.1038/news.2011.490?key=<redacted>",
                     *       "request": {
                     *         "headers": [
                     *           [
                     *             "Host",
                     *             "127.0.0.1:4010"
                     *           ]
                     *         ],
                     *         "body": null
                     *       },
                     *       "response": {
                     *         "headers": [
                     *           [
                     *             "Content-Type",
                     *             "application/json"
                     *           ]
                     *         ],
                     *         "body": {
                     *           "text": "{\"score\":140.5}",
                     *           "bytes": 15,
                     *           "cut": false
                     *         }
                     *       },
                     *       "advice": []
                     *     }
                     */
                    "application/json": components["schemas"]["Request"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Rules"];
        };
    };
    replaceRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "name": "approved after the third try",
                 *         "when": {
                 *           "request": {
                 *             "service": "operas-altmetrics",
                 *             "operation": "getToken",
                 *             "status": 401
                 *           },
                 *           "nth": 3
                 *         },
                 *         "then": [
                 *           {
                 *             "approve_account": "pending.user@example.org"
                 *           }
                 *         ]
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["NewRule"][];
            };
        };
        responses: {
            200: components["responses"]["Rules"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
        };
    };
    addRule: {
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
                 *       "name": "approved after the third try",
                 *       "when": {
                 *         "request": {
                 *           "service": "operas-altmetrics",
                 *           "operation": "getToken",
                 *           "status": 401
                 *         },
                 *         "nth": 3
                 *       },
                 *       "then": [
                 *         {
                 *           "approve_account": "pending.user@example.org"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewRule"];
            };
        };
        responses: {
            201: components["responses"]["Rule"];
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    getRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example approved after the third try */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Rule"];
            404: components["responses"]["NotFound"];
        };
    };
    removeRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example approved after the third try */
                name: string;
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
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Faults"];
        };
    };
    replaceFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": "slow",
                 *         "latency": {
                 *           "from": 100,
                 *           "to": 400
                 *         }
                 *       },
                 *       {
                 *         "id": "cut",
                 *         "every": 4,
                 *         "cut_after_bytes": 100
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["NewFault"][];
            };
        };
        responses: {
            200: components["responses"]["Faults"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
        };
    };
    addFault: {
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
                 *       "when": {
                 *         "service": "altmetric-details",
                 *         "operation": "getCounts"
                 *       },
                 *       "first": 3,
                 *       "status": 502
                 *     }
                 */
                "application/json": components["schemas"]["NewFault"];
            };
        };
        responses: {
            201: components["responses"]["Fault"];
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
        };
    };
    getFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the fault is called.
                 * @example fault-1
                 */
                id: components["parameters"]["FaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Fault"];
            404: components["responses"]["NotFound"];
        };
    };
    setFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the fault is called.
                 * @example fault-1
                 */
                id: components["parameters"]["FaultId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "when": {
                 *         "service": "operas-altmetrics"
                 *       },
                 *       "until": "2026-03-02T09:10:00Z",
                 *       "status": 502
                 *     }
                 */
                "application/json": components["schemas"]["NewFault"];
            };
        };
        responses: {
            200: components["responses"]["Fault"];
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the fault is called.
                 * @example fault-1
                 */
                id: components["parameters"]["FaultId"];
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
    listAdvice: {
        parameters: {
            query?: {
                /** @example near-miss-name */
                kind?: components["schemas"]["AdviceKind"];
                /** @example altmetric-details */
                service?: string;
                /** @example listCitations */
                operation?: string;
                /** @example test.user@gmail.com */
                account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which it was first found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "kind": "near-miss-name",
                     *         "service": "altmetric-details",
                     *         "operation": "listCitations",
                     *         "subject": "num_result",
                     *         "count": 12,
                     *         "accounts": [],
                     *         "first": {
                     *           "request": 3,
                     *           "at": "2026-03-02T09:00:00.000Z"
                     *         },
                     *         "last": {
                     *           "request": 14,
                     *           "at": "2026-03-02T09:00:11.000Z"
                     *         },
                     *         "example": "GET /v1/citations/1w?num_result=100&key=<redacted>",
                     *         "sentence": "listCitations has no parameter \"num_result\": it is ignored, without an error.",
                     *         "remedy": "Use \"num_results\", if that was meant.",
                     *         "source": "details 3"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Advice"][];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    clearAdvice: {
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
                     *         "summary": "What a newcomer needs for a first answer from every service.",
                     *         "steps": 0
                     *       }
                     *     ]
                     */
                    "application/json": {
                        name: string;
                        summary: string;
                        /** @description How many steps its story has. */
                        steps: number;
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
                     *       "frozen": false,
                     *       "idle_timeout_seconds": null
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
                     *         "frozen": false,
                     *         "idle_timeout_seconds": null
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
                 *       "scenario": "default",
                 *       "idle_timeout": "30 minutes"
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
                     *       "frozen": false,
                     *       "idle_timeout_seconds": 1800
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
