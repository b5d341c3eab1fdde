// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
export interface paths {
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a token
         * @description Whose token it is, together with the token itself.
         *
         *     Quirks:
         *     - `token-in-query`: the token is taken from the query; `Authorization` is ignored;
         *     - `claims-missing-500`: a token that lacks one of `sub`, `iat`, `exp`, `name`, `email` and `authority` is a
         *       500, and so is one with `alg` none (the latter inferred).
         */
        get: operations["checkToken"];
        put?: never;
        /**
         * Fetch a token
         * @description Compared with the answer of the POST in Altmetrics, there is an `id` in addition. Order of the checks: JSON,
         *     e-mail, password.
         *
         *     Quirks:
         *     - `email-checked-at-beginning`: an e-mail is valid if it begins with something, `@`, something, a dot and
         *       something; what follows is not looked at;
         *     - `json-list-500`: a body that is JSON but no object is a 500, and so is an e-mail that is no text (inferred).
         */
        post: operations["issueToken"];
        delete?: never;
        /** Ask whether a script may call */
        options: operations["optionsOfTokens"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description What the service is meant to do. Order of the checks: token, JSON, the presence of password, name and surname,
         *     e-mail, `account_id`.
         *
         *     Quirks:
         *     - `account-creation-broken`: the published source calls a method by a wrong name and answers 500 whenever
         *       password, name and surname are there; the emulator does what is documented;
         *     - `any-token-creates-accounts`: the token may be anybody's, a guest's too;
         *     - `account-taken-500`: an e-mail or id that is taken already is a 500, and so is an unknown `authority` (the
         *       latter inferred);
         *     - `bearer-is-optional`: `Bearer ` is simply removed from the header, a raw token is accepted.
         */
        post: operations["createAccount"];
        delete?: never;
        /** Ask whether a script may call */
        options: operations["optionsOfAccounts"];
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Unknown members are ignored. */
        Credentials: {
            email: string;
            password: string;
        };
        /** @description Unknown members are ignored. */
        NewAccount: {
            /** @description A URI, such as `acct:` and an e-mail. */
            account_id: string;
            email: string;
            password: string;
            name: string;
            surname: string;
            /** @description `user` if absent (inferred). */
            authority?: components["schemas"]["Authority"];
        };
        /**
         * @description What the holder may do; a guest may not add events.
         * @enum {string}
         */
        Authority: "admin" | "user" | "guest";
        Account: {
            email: string;
            /** @description A URI; the `sub` of the account's tokens. */
            id: string;
            name: string;
            surname: string;
            authority: components["schemas"]["Authority"];
        };
        AccountToken: {
            email: string;
            /** @description A URI; the `sub` of the account's tokens. */
            id: string;
            name: string;
            surname: string;
            authority: components["schemas"]["Authority"];
            /** @description Compact JWS. */
            token: string;
        };
        TokenAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @constant */
            count: 1;
            data: components["schemas"]["AccountToken"][];
        };
        AccountAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @constant */
            count: 1;
            data: components["schemas"]["Account"][];
        };
        /** @description What OPTIONS is answered with. */
        Nothing: null;
        /** @description What all errors have in common. */
        Error: {
            /** @constant */
            status: "error";
            /** @enum {integer} */
            code: 400 | 401 | 403 | 404 | 405 | 500;
            /**
             * @description One text a level.
             * @enum {string}
             */
            message: "Not Found." | "Not Allowed." | "Invalid parameters provided." | "Something terrible has happened." | "Authentication is needed." | "You do not have permissions to access this resource." | "Wrong credentials provided.";
            /** @description What was wrong in particular; mostly empty. */
            description: string;
            parameters: components["schemas"]["Parameters"];
            /** @constant */
            count: 0;
            data: unknown[];
        };
        /** @description What the request said. */
        Parameters: components["schemas"]["QueryAndForm"] | components["schemas"]["RawBody"];
        /** @description Query and form together; of repeated parameters the last value. */
        QueryAndForm: {
            [key: string]: string;
        };
        /** @description The body of a request that has neither query nor form, as it was sent; empty if there was none. */
        RawBody: string;
        /** @description The query of a GET; a text without characters if there was none. */
        Query: components["schemas"]["QueryAndForm"] | "";
        BadCredentials: components["schemas"]["Error"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            /** @enum {unknown} */
            description?: "Could not decode JSON." | "Invalid email provided.";
        };
        BadAccount: components["schemas"]["Error"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            /** @enum {unknown} */
            description?: "" | "Could not decode JSON." | "Invalid email provided." | "Invalid account_id provided. Not a URI";
        };
        BadAuth: components["schemas"]["Error"] & {
            /** @constant */
            code?: 401;
            /** @constant */
            message?: "Wrong credentials provided.";
            /** @constant */
            description?: "";
        };
        BadAuthQuery: components["schemas"]["BadAuth"] & {
            parameters?: components["schemas"]["QueryAndForm"];
        };
        Unauthorized: components["schemas"]["Error"] & {
            /** @constant */
            code?: 401;
            /** @constant */
            message?: "Authentication is needed.";
            /** @enum {unknown} */
            description?: "Signature expired." | "Invalid token.";
        };
        UnauthorizedQuery: components["schemas"]["Unauthorized"] & {
            parameters?: components["schemas"]["QueryAndForm"];
        };
        Forbidden: components["schemas"]["Error"] & {
            /** @constant */
            code?: 403;
            /** @constant */
            message?: "You do not have permissions to access this resource.";
            /** @constant */
            description?: "";
        };
        ForbiddenQuery: components["schemas"]["Forbidden"] & {
            parameters?: components["schemas"]["Query"];
        };
        NotFound: components["schemas"]["Error"] & {
            /** @constant */
            code?: 404;
            /** @constant */
            message?: "Not Found.";
            /** @constant */
            description?: "";
        };
        NotAllowed: components["schemas"]["Error"] & {
            /** @constant */
            code?: 405;
            /** @constant */
            message?: "Not Allowed.";
            /** @constant */
            description?: "";
        };
        /**
         * @description As the framework says it, without a line end.
         * @constant
         */
        NotAllowedText: "method not allowed";
        Fatal: components["schemas"]["Error"] & {
            /** @constant */
            code?: 500;
            /** @constant */
            message?: "Something terrible has happened.";
            /** @constant */
            description?: "";
        };
    };
    responses: {
        /** @description The body is not JSON, or holds no e-mail. */
        CredentialsRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadCredentials"];
            };
        };
        /** @description The password is wrong or missing, or there is no such account. */
        WrongCredentials: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadAuth"];
            };
        };
        /** @description The token has expired, or is not valid for another reason than its form or signature, or its `sub` is no URI; or there is no account with that id. */
        TokenNotValid: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedQuery"] | components["schemas"]["BadAuthQuery"];
            };
        };
        /** @description There is no token in the query, or it is none, or has a wrong signature. */
        QueryForbidden: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenQuery"];
            };
        };
        /** @description The body is not JSON, or lacks something, or holds no e-mail or no URI. */
        AccountRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadAccount"];
            };
        };
        /** @description The token has expired, or is not valid for another reason than its form or signature, or its `sub` is no URI. */
        Unauthorized: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description The token is absent, is no token, or has a wrong signature. */
        Forbidden: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description There is no such path. */
        NotFound: {
            headers: {
                "Content-Type": components["headers"]["Json"];
                "Access-Control-Allow-Origin": components["headers"]["Never"];
                "Access-Control-Allow-Credentials": components["headers"]["Never"];
                "Access-Control-Allow-Headers": components["headers"]["Never"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                Allow: components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The path does not have the method. JSON for GET, PUT and DELETE, the framework's text for others. */
        NotAllowed: {
            headers: {
                "Content-Type": components["headers"]["JsonOrHtml"];
                Allow: components["headers"]["Allow"];
                "Access-Control-Allow-Origin": components["headers"]["Never"];
                "Access-Control-Allow-Credentials": components["headers"]["Never"];
                "Access-Control-Allow-Headers": components["headers"]["Never"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotAllowed"];
                "text/html": components["schemas"]["NotAllowedText"];
            };
        };
        /** @description Too many calls. Only where a limit was set in the emulator: the live service is not known to have any (inferred). */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The application can't be reached behind its proxy, or takes too long (inferred: which proxy is in front is not known). */
        Gateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The service failed, as it does for much that it does not check. */
        Failed: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fatal"];
            };
        };
        /** @description A script from anywhere may call. */
        Options: {
            headers: {
                "Content-Type": components["headers"]["JsonUtf8"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description JSON, with its charset. */
        JsonUtf8: "application/json;charset=UTF-8";
        /** @description JSON. The real service sends the header two or three times; here such lines stand behind each other. */
        JsonOfErrors: string;
        /** @description JSON, without a charset. */
        Json: "application/json";
        /** @description JSON where the service itself refuses, HTML where its framework does. */
        JsonOrHtml: "application/json" | "text/html";
        /** @description Only with the framework's answer; the methods that have code, though most of it refuses. */
        Allow: "GET, POST, PUT, DELETE";
        /** @description As configured; any origin. */
        AllowOrigin: "*";
        /** @description Of no use to browsers together with any origin. */
        AllowCredentials: "true";
        /** @description What a script may send. */
        AllowHeaders: "Authorization, x-test-header, Origin, X-Requested-With, Content-Type, Accept";
        /** @description Never sent with this answer. */
        Never: unknown;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    checkToken: {
        parameters: {
            query: {
                /**
                 * @description The token.
                 * @example eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.ZRrHA1JJJW8opsbCGfG_HACGpVUMN_a9IV7pAx_Zmeo
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is valid. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                    "Access-Control-Allow-Methods": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            401: components["responses"]["TokenNotValid"];
            403: components["responses"]["QueryForbidden"];
            500: components["responses"]["Failed"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The type of the request is not looked at. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The token and its holder. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                    "Access-Control-Allow-Methods": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            400: components["responses"]["CredentialsRefused"];
            401: components["responses"]["WrongCredentials"];
            500: components["responses"]["Failed"];
        };
    };
    optionsOfTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Options"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The type of the request is not looked at. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description The account, without its password. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                    "Access-Control-Allow-Methods": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            400: components["responses"]["AccountRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Failed"];
        };
    };
    optionsOfAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Options"];
        };
    };
}
