// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
export interface paths {
    "/api/get_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a token as plain text
         * @description The body is the token and nothing else: no JSON, no line end, although the type says HTML. `Accept` is
         *     not looked at, a session cookie does not replace the credentials.
         *
         *     Quirks: the account must be approved, but it need not be confirmed nor active. The e-mail is compared
         *     without regard to case. A user name of digits only is taken as the account's number; the account's
         *     `username` is no login.
         */
        get: operations["getToken"];
        put?: never;
        /**
         * Fetch a token in a JSON envelope
         * @description Same credentials and rules as the GET, but the token comes with the holder's names in an envelope that
         *     imitates the OPERAS Tokens API (without its `id`). The request body is ignored. Members come in the
         *     order of the schema, separated by `", "` and `": "`.
         *
         *     Quirk: the answer is negotiated. A client that prefers HTML gets the empty site layout and no token; one
         *     that accepts neither JSON nor HTML gets 500.
         */
        post: operations["postToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uriset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the DOIs of one's own account
         * @description One page of the caller's DOIs. `next` is there only when a further page exists; there is no total. It
         *     repeats the query of the request with the following page: parameters keep their places, missing ones
         *     are put at the end, unknown ones stay, of repeated ones the first stays.
         *
         *     Quirks: a page outside the range and a negative `per_page` get an HTML 404; a value that is no whole
         *     number gets 500; `per_page=0` gives an empty list. The answer is negotiated like that of `postToken`.
         *     The order of members within a DOI has no meaning.
         */
        get: operations["listUris"];
        put?: never;
        /**
         * Register DOIs, and web addresses where they can be read
         * @description Entries are taken in order. A DOI that is known already, by whomever, is linked to the caller too;
         *     web addresses are added to it and never removed. The answer is the bare number 200 and a line end,
         *     whatever `Accept` says.
         *
         *     Quirks:
         *     - only the absence of `doi` is a 400; a `doi` or `url` that is not valid is a 500, as is a body that is
         *       an object, or an entry that is none;
         *     - a DOI is checked at its beginning only and compared with regard to case; prefixes such as `doi:` or
         *       `https://doi.org/` are not valid;
         *     - slashes at the end of an address are cut off; an address that any DOI has already is skipped silently;
         *     - a failure undoes the whole request, except for the entries up to and including the first one whose DOI
         *       prefix was never seen before: they are stored.
         */
        post: operations["registerUris"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uriset/{doi}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A DOI as registered; its slash may be written as such or as `%2F`. Case matters.
                 * @example 10.5334/bay
                 */
                doi: string;
            };
            cookie?: never;
        };
        /**
         * Show one DOI of one's own account
         * @description The DOI as an object of its own, not wrapped. A DOI that only other accounts have registered is not
         *     found. The 404 is JSON that repeats the path as decoded, negotiated like the success.
         *
         *     Quirk: a second slash before the DOI leaves the route and gets the HTML 404.
         */
        get: operations["getUri"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/eventset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one origin
         * @description A compact JSON array with a line end, members sorted by name, whatever `Accept` says; all events at
         *     once, without pages.
         *
         *     Quirks: every valid token sees the events of all accounts, deleted ones included. A `uri` that is not
         *     known is ignored, so that all events of the origin come back. A missing, empty or unknown `origin`
         *     (its number, too) is a 500.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the start page
         * @description A page headed "Index" for those who are logged in; everybody else is sent to the login page.
         */
        get: operations["showIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the registration form
         * @description The session cookie that comes with the page holds the secret for its `csrf_token`.
         */
        get: operations["showRegistrationForm"];
        put?: never;
        /**
         * Register an account
         * @description Creates the account, sends the mail "Welcome" with the confirmation link and goes on to
         *     `/account/confirmation`, or to a `next` on the same host. The new user is not logged in. A form with
         *     mistakes comes back with status 200 and a list of messages behind each field.
         *
         *     Quirks: a missing or wrong `csrf_token` shows the form again without any message. `password_confirm` is
         *     not compared. A `username` that is taken is a 500. With a JSON body the answer is JSON, mistakes are a
         *     400, and as `/account/confirmation` is not visited, the account stays without a role until somebody
         *     opens that page. That a malformed JSON body is a 400 page, and one that is no object a 500, is inferred.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the login form
         * @description The session cookie that comes with the page holds the secret for its `csrf_token`. Those who are logged in go to `/`.
         */
        get: operations["showLoginForm"];
        put?: never;
        /**
         * Log in
         * @description Success leads to `next`, if that is on the same host, or to `/`. Failures show the form again with
         *     status 200 and one of: "Email not provided", "Password not provided", "Specified user does not exist",
         *     "Invalid password", "Email requires confirmation.", "Account is disabled.", "Redirections outside the
         *     domain are forbidden". A wrong `csrf_token` shows no message at all.
         *
         *     Approval is not needed to log in. With a JSON body the answer is JSON; its `authentication_token` is of
         *     no use below `/api`. The answers to a body that is not JSON (400) or no object (500) are inferred.
         */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log out
         * @description Ends the session, if there is one, and always goes to `/`. Only GET exists.
         */
        get: operations["logOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the form that asks for another confirmation mail
         * @description An `email` in the query is filled in.
         */
        get: operations["showConfirmationRequest"];
        put?: never;
        /**
         * Ask for another confirmation mail
         * @description The page comes with status 200 whatever happens: with the flash "Confirmation instructions have been
         *     sent to {email}." and a mail "Please confirm your email", or with a message at the field: "Specified
         *     user does not exist", "Your email has already been confirmed." or "Email not provided".
         *
         *     A JSON body gets a JSON answer, in the form that registration has; its exact content is inferred, as
         *     are the answers to a body that is not JSON (400) or no object (500).
         */
        post: operations["requestConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confirm/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The signed value of the link in the mail, valid for five days.
                 * @example WyI1IiwiNmY5YjlhZjNjZDZlOGI4YTczYzJjZGNlZDM3ZmU5ZjUiXQ.Z3VlAA.yZ3q2mT8vC0c0hQ5YzXo1b2kL9s
                 */
                token: string;
            };
            cookie?: never;
        };
        /**
         * Confirm an e-mail address
         * @description What happened is told by the target and the flash message:
         *
         *     - valid: `/login`, "Thank you. Your email has been confirmed.";
         *     - valid, but confirmed before: `/login`, "Your email has already been confirmed.";
         *     - unknown, or the address has changed since: `/confirm`, "Invalid confirmation token.";
         *     - expired: `/confirm`, "You did not confirm your email within 5 days. New instructions to confirm your
         *       email have been sent to {email}.".
         *
         *     The owner is not logged in by it; anybody else who is logged in is logged out. An expired token sends a
         *     new mail.
         */
        get: operations["confirmEmail"];
        put?: never;
        /**
         * Confirm an e-mail address, by POST
         * @description The same as the GET; the body is ignored and no CSRF token is asked for.
         */
        post: operations["confirmEmailByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show that the registration is complete
         * @description Public. Quirk: the page has effects. If any account has no role, one mail "Altmetrics: New user
         *     registered" goes to the administrator and every such account gets the role `awaiting-confirmation`. An
         *     account can be approved in the list only after somebody has opened this page.
         */
        get: operations["showAccountConfirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/widget": {
        parameters: {
            query?: {
                /**
                 * @description Version of the widget to load.
                 * @example 0.2.0
                 */
                widget_version?: components["parameters"]["WidgetVersion"];
                /**
                 * @description The work to show metrics of.
                 * @example info:doi:10.5334/bay
                 */
                uri?: components["parameters"]["WidgetUri"];
                /**
                 * @description Language of the widget.
                 * @example en
                 */
                locale?: components["parameters"]["WidgetLocale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the metrics widget on a page of its own
         * @description The values of the query are put into the page, HTML-escaped and otherwise unchecked.
         */
        get: operations["showWidgetDemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/embedded-widget": {
        parameters: {
            query?: {
                /**
                 * @description Version of the widget to load.
                 * @example 0.2.0
                 */
                widget_version?: components["parameters"]["WidgetVersion"];
                /**
                 * @description The work to show metrics of.
                 * @example info:doi:10.5334/bay
                 */
                uri?: components["parameters"]["WidgetUri"];
                /**
                 * @description Language of the widget.
                 * @example en
                 */
                locale?: components["parameters"]["WidgetLocale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the metrics widget inside a made-up book page
         * @description Like the demo of the widget alone, with a book page around it.
         */
        get: operations["showEmbeddedWidgetDemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the start page of the administration
         * @description Public; its menu lists only the views that the visitor may open.
         */
        get: operations["showAdminIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/approve/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts that await approval
         * @description Accounts that hold the role `awaiting-confirmation`, each with a checkbox `users`. For administrators; everybody else, logged in or not, gets 403.
         */
        get: operations["showApprovals"];
        put?: never;
        /**
         * Approve accounts
         * @description Each account loses the role `awaiting-confirmation`, gains `user`, is marked as approved and gets the
         *     mail "Altmetrics: Your account has been approved". Then the page is shown again. No CSRF token is asked
         *     for.
         *
         *     Quirk: in production the work is done by a queue. The list in the answer may still show the accounts,
         *     and numbers that do not exist change nothing about the status 200. The emulator approves at once.
         */
        post: operations["approveAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{model}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        /**
         * List records
         * @description A table of 20 records a page; each row has a checkbox `rowid` for actions, and links to edit and delete.
         *     Quirk: with the model `uri`, ordinary users see, and may change, the DOIs of everybody.
         */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{model}/new/": {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        /**
         * Show the form for a new record
         * @description The form posts to its own address. That of accounts leaves out `password` and `approved`.
         */
        get: operations["showNewRecordForm"];
        put?: never;
        /**
         * Create a record
         * @description Success flashes "Record was successfully created." and leads to the list or to `url`; with the button
         *     `_add_another` to this form again, with `_continue_editing` to the form of the new record. A failure
         *     shows the form again with status 200.
         *
         *     Quirk: an account can hardly be made here, as the form has no field for the password that the database
         *     requires.
         */
        post: operations["createRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{model}/edit/": {
        parameters: {
            query?: {
                /**
                 * @description Number of the record.
                 * @example 1
                 */
                id?: components["parameters"]["RecordId"];
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        /**
         * Show the form of a record
         * @description Without `id` the answer leads to the list; with an unknown one too, and flashes "Record does not exist.". An `id` that is no number is a 500, from the database.
         */
        get: operations["showRecordForm"];
        put?: never;
        /**
         * Change a record
         * @description Success flashes "Record was successfully saved." and leads to the list or to `url`; `_add_another` and `_continue_editing` as for a new record. A failure shows the form again with status 200. Accounts can't be approved here.
         */
        post: operations["updateRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{model}/details/": {
        parameters: {
            query?: {
                /**
                 * @description Number of the record.
                 * @example 1
                 */
                id?: components["parameters"]["RecordId"];
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        /**
         * Show a record (switched off)
         * @description The view with details is not enabled; whatever the `id`, the answer leads to the list.
         */
        get: operations["showRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{model}/delete/": {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a record
         * @description Always leads to the list or to `url`. The flash says "Record was successfully deleted.", "Record does
         *     not exist." or why it failed. An `id` that is no number is a 500, from the database.
         */
        post: operations["deleteRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{model}/action/": {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an action on several records
         * @description The only action is `delete`, on the records given as `rowid`; it flashes how many were deleted. An unknown action does nothing. All lead to the list or to `url`. A `rowid` that is no number is a 500.
         */
        post: operations["runRecordAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{model}/export/{type}/": {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
                /**
                 * @description The format wished for; any text, as export is off.
                 * @example csv
                 */
                type: string;
            };
            cookie?: never;
        };
        /**
         * Export records (switched off)
         * @description Export is not enabled; the answer leads to the list and flashes "Permission denied.".
         */
        get: operations["exportRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{model}/ajax/lookup/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        /**
         * Look up related records (switched off)
         * @description No view has a field that is filled this way, so the answer is always 404.
         */
        get: operations["lookUpRelated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{model}/ajax/update/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one field in the list (switched off)
         * @description No view has columns that are editable in the list, so the answer is always 404.
         */
        post: operations["updateRecordInList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/static/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Path of the file below the folder.
                 * @example css/base.css
                 */
                file: string;
            };
            cookie?: never;
        };
        /**
         * Fetch a style sheet or script of the pages
         * @description Files may be cached for twelve hours and answer to `If-None-Match` and `If-Modified-Since`. The types of the files are inferred. A shipped container may let its web server answer here instead, with other caching headers.
         */
        get: operations["getStaticFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A compact JSON web token, signed with HS256. */
        Token: string;
        /** @description The claims of a token from this service. */
        TokenClaims: {
            /** @description The e-mail, after `acct:`. */
            sub: string;
            /**
             * Format: email
             * @description The e-mail as stored.
             */
            email: string;
            /** @description First and last name. */
            name: string;
            authority: components["schemas"]["Authority"];
            /** @description When it was issued */
            iat: number;
            /** @description When it ends; 86400 seconds later. */
            exp: number;
        };
        /**
         * @description `admin` for holders of the role of that name, `user` for all others.
         * @enum {string}
         */
        Authority: "admin" | "user";
        TokenEnvelope: {
            /** @constant */
            status: "ok";
            /** @constant */
            count: 1;
            /** @constant */
            code: 200;
            data: components["schemas"]["TokenHolder"][];
        };
        TokenHolder: {
            /** @description Last name. */
            surname: string;
            /** @description First name. */
            name: string;
            authority: components["schemas"]["Authority"];
            token: components["schemas"]["Token"];
            /** Format: email */
            email: string;
        };
        /** @description Other members are ignored. */
        UriRegistration: {
            /** @description A bare DOI. Only its beginning is checked. */
            doi: string;
            /** @description Addresses where the work can be read. */
            url?: string[];
        };
        /**
         * @description Not an object, just the number.
         * @constant
         */
        Registered: 200;
        UriPage: {
            data: components["schemas"]["UriItem"][];
            /**
             * Format: uri
             * @description Address of the next page; absent on the last.
             */
            next?: string;
        };
        UriItem: {
            raw: components["schemas"]["RegisteredDoi"];
            urls: components["schemas"]["WorkUrls"];
            last_checked: components["schemas"]["LastChecked"];
        };
        /** @description The DOI, spelled as registered. */
        RegisteredDoi: string;
        /** @description Addresses where the work can be read, without slashes at the end. */
        WorkUrls: string[];
        /**
         * Format: date-time
         * @description When the service last looked for mentions; null until it has. Microseconds only when not zero.
         */
        LastChecked: string | null;
        /** @description What Flask-API says when it refuses a request itself. */
        ApiMessage: {
            message: string;
        };
        UriNotFound: {
            message: string;
        };
        Event: {
            /**
             * Format: date-time
             * @description When the mention was made. Microseconds only when not zero.
             */
            created_at: string;
            /**
             * @description 1 twitter, 2 citation, 3 wikipedia, 4 hypothesis, 5 facebook, 6 wordpressdotcom.
             * @enum {integer}
             */
            origin: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description Address of the tweet, page, annotation or post. */
            subject_id: string;
            uri: components["schemas"]["EventUri"];
        };
        /** @description The DOI that was mentioned, other than elsewhere with its number. */
        EventUri: {
            id: number;
            last_checked: components["schemas"]["LastChecked"];
            raw: components["schemas"]["RegisteredDoi"];
            urls: components["schemas"]["WorkUrls"];
        };
        /** @description An account to make. `password_confirm` may be left out and is not compared. */
        RegistrationForm: {
            csrf_token: components["schemas"]["CsrfToken"];
            username: string;
            first_name: string;
            last_name: string;
            institution: string;
            /** Format: email */
            email: string;
            password: string;
            password_confirm?: string;
            /** @description Where to go after success; only on the same host. */
            next?: string;
        };
        LoginForm: {
            csrf_token: components["schemas"]["CsrfToken"];
            email: string;
            password: string;
            /** @description Any value to stay logged in for a year. */
            remember?: string;
            /** @description Where to go after success; only on the same host. */
            next?: string;
        };
        ConfirmationForm: {
            csrf_token: components["schemas"]["CsrfToken"];
            email: string;
        };
        /** @description From the hidden field of the form; it belongs to the session cookie that came with it. */
        CsrfToken: string;
        /** @description The fields of the model. user: username, email, first_name, last_name, institution, active, confirmed_at, roles. role: name, description. uri: raw, last_checked. */
        RecordForm: {
            /** @description The button that saves and shows an empty form. */
            _add_another?: string;
            /** @description The button that saves and stays at the record. */
            _continue_editing?: string;
            /** @description Where to go afterwards; on the same host. */
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The account that was registered or logged in. */
        SessionEnvelope: {
            meta: components["schemas"]["MetaOk"];
            response: {
                user: {
                    /** @description Of no use below `/api`. */
                    authentication_token: string;
                    /** @description The account's number, as text. */
                    id: string;
                };
            };
        };
        /** @description The account that was sent a mail. */
        ConfirmationEnvelope: {
            meta: components["schemas"]["MetaOk"];
            response: {
                user: {
                    /** @description The account's number, as text. */
                    id: string;
                };
            };
        };
        RegistrationErrors: {
            meta: components["schemas"]["MetaBadRequest"];
            response: {
                errors: {
                    csrf_token?: components["schemas"]["FieldErrors"];
                    username?: components["schemas"]["FieldErrors"];
                    first_name?: components["schemas"]["FieldErrors"];
                    last_name?: components["schemas"]["FieldErrors"];
                    institution?: components["schemas"]["FieldErrors"];
                    email?: components["schemas"]["FieldErrors"];
                    password?: components["schemas"]["FieldErrors"];
                };
            };
        };
        LoginErrors: {
            meta: components["schemas"]["MetaBadRequest"];
            response: {
                errors: {
                    csrf_token?: components["schemas"]["FieldErrors"];
                    email?: components["schemas"]["FieldErrors"];
                    password?: components["schemas"]["FieldErrors"];
                    next?: components["schemas"]["FieldErrors"];
                };
            };
        };
        ConfirmationErrors: {
            meta: components["schemas"]["MetaBadRequest"];
            response: {
                errors: {
                    csrf_token?: components["schemas"]["FieldErrors"];
                    email?: components["schemas"]["FieldErrors"];
                };
            };
        };
        /** @description What is wrong with the field. */
        FieldErrors: string[];
        MetaOk: {
            /** @constant */
            code: 200;
        };
        MetaBadRequest: {
            /** @constant */
            code: 400;
        };
        /** @description The session cookie, set or removed, or the cookie that keeps a visitor logged in. */
        CookieLine: string;
        /** @description The site's layout with navigation and an empty container. The data is not in it: the application's own base template hides the one that would show it. */
        LayoutPage: string;
        IndexPage: string;
        /** @description A mistake is shown as a list behind its field. */
        RegistrationFormPage: string;
        /** @description A mistake is shown as a list behind its field. */
        LoginFormPage: string;
        /** @description A mistake is shown as a list behind its field, success as a flash message. */
        ConfirmationFormPage: string;
        AccountConfirmationPage: string;
        WidgetPage: string;
        AdminPage: string;
        ApprovalPage: string;
        /** @description Each row has a checkbox `rowid` with the number of the record. */
        RecordListPage: string;
        RecordFormPage: string;
        /** @description Ends without a line end. The address is relative with 302 and absolute with 308. */
        RedirectPage: string;
        /**
         * @description The body should be JSON and is not. 192 characters.
         * @constant
         */
        W400jPage: "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<title>400 Bad Request</title>\n<h1>Bad Request</h1>\n<p>The browser (or proxy) sent a request that this server could not understand.</p>\n";
        /**
         * @description There is no list, or an empty one. 151 characters.
         * @constant
         */
        W400listPage: "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<title>400 Bad Request</title>\n<h1>Bad Request</h1>\n<p>DOI list not found in request JSON.</p>\n";
        /**
         * @description An entry has no DOI. 170 characters; the quotation marks are entities.
         * @constant
         */
        W400doiPage: "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<title>400 Bad Request</title>\n<h1>Bad Request</h1>\n<p>Identifier &quot;doi&quot; is required for each entry.</p>\n";
        /**
         * @description Basic credentials are missing or wrong. 276 characters, with blanks at both ends.
         * @constant
         */
        S401Page: "\n    <h1>Unauthorized</h1>\n    <p>The server could not verify that you are authorized to access the URL\n    requested. You either supplied the wrong credentials (e.g. a bad password),\n    or your browser doesn't understand how to supply the credentials required.\n    </p>\n    ";
        /**
         * @description The credentials are right, but nobody has approved the account. 167 characters.
         * @constant
         */
        NotApprovedPage: "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<title>401 Unauthorized</title>\n<h1>Unauthorized</h1>\n<p>{'message': 'Account has not yet been approved.'}</p>\n";
        /** @description The page has one form; the message is one of those below. In it the characters `&`, `<`, `>` and `"` are entities. */
        W401Page: string | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown;
        /**
         * @description 234 characters.
         * @constant
         */
        W403Page: "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<title>403 Forbidden</title>\n<h1>Forbidden</h1>\n<p>You don't have the permission to access the requested resource. It is either read-protected or not readable by the server.</p>\n";
        /**
         * @description 232 characters.
         * @constant
         */
        W404Page: "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>\n";
        /**
         * @description 178 characters.
         * @constant
         */
        W405Page: "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<title>405 Method Not Allowed</title>\n<h1>Method Not Allowed</h1>\n<p>The method is not allowed for the requested URL.</p>\n";
        /**
         * @description 290 characters.
         * @constant
         */
        W500Page: "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<title>500 Internal Server Error</title>\n<h1>Internal Server Error</h1>\n<p>The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.</p>\n";
        /** @constant */
        NginxHeaderTooLargePage: "<html>\r\n<head><title>400 Request Header Or Cookie Too Large</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>Request Header Or Cookie Too Large</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
        /** @constant */
        NginxBodyTooLargePage: "<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n<body>\r\n<center><h1>413 Request Entity Too Large</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
        /** @constant */
        NginxUriTooLargePage: "<html>\r\n<head><title>414 Request-URI Too Large</title></head>\r\n<body>\r\n<center><h1>414 Request-URI Too Large</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
    };
    responses: {
        /** @description The credentials are missing or wrong (with a challenge), or right but of an account that is not approved (without). */
        TokenRefused: {
            headers: {
                "Content-Type": components["headers"]["HtmlEither"];
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["S401Page"] | components["schemas"]["NotApprovedPage"];
            };
        };
        /** @description The token is missing or not accepted. The reason stands in the page as Python prints it; without a token the page repeats all headers of the request, cookies included. There is no WWW-Authenticate. Checked are, in this order: the parts and the header, `alg`, the signature, the claims as JSON, `iat`, `nbf`, `exp`, `aud`, and at last whether the account exists. */
        W401: {
            headers: {
                "Content-Type": components["headers"]["HtmlBare"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["W401Page"];
            };
        };
        /** @description The body is not JSON, or holds no list, or an entry lacks its DOI. */
        RegistrationRefused: {
            headers: {
                "Content-Type": components["headers"]["HtmlBare"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["W400jPage"] | components["schemas"]["W400listPage"] | components["schemas"]["W400doiPage"];
            };
        };
        /** @description The visitor does not have the role that the page asks for, or is not logged in. */
        W403: {
            headers: {
                "Content-Type": components["headers"]["HtmlBare"];
                Vary: components["headers"]["VaryCookieMaybe"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["W403Page"];
            };
        };
        /** @description There is no such path, or no such page of a list. */
        W404: {
            headers: {
                "Content-Type": components["headers"]["HtmlBare"];
                Vary: components["headers"]["VaryCookieMaybe"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["W404Page"];
            };
        };
        /** @description The path does not have the method. Authorization is not looked at. */
        W405: {
            headers: {
                "Content-Type": components["headers"]["HtmlBare"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["W405Page"];
            };
        };
        /** @description The application failed, as it does for many values that it does not check. */
        W500: {
            headers: {
                "Content-Type": components["headers"]["HtmlBare"];
                Vary: components["headers"]["VaryCookieMaybe"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["W500Page"];
            };
        };
        /** @description The methods of the path; no body. */
        Options: {
            headers: {
                "Content-Type": components["headers"]["HtmlUtf8"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "text/html": "";
            };
        };
        /** @description The page has its address with a slash at the end. */
        RedirectToSlash: {
            headers: {
                "Content-Type": components["headers"]["HtmlUtf8"];
                Location: components["headers"]["LocationSlash"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["RedirectPage"];
            };
        };
        /** @description The body is of a type that no form takes. Negotiated like the other answers of Flask-API. */
        UnsupportedForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiMessage"];
                "text/html": components["schemas"]["LayoutPage"];
            };
        };
        /** @description A body of several parts that does not say how to part it, or JSON that is none. */
        BrokenForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiMessage"];
                "text/html": components["schemas"]["LayoutPage"] | components["schemas"]["W400jPage"];
            };
        };
        /** @description Go to the start page. */
        RedirectToIndex: {
            headers: {
                "Content-Type": components["headers"]["HtmlUtf8"];
                Location: components["headers"]["LocationIndex"];
                "Set-Cookie": components["headers"]["Cookie"];
                Vary: components["headers"]["VaryCookieMaybe"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["RedirectPage"];
            };
        };
        /** @description Confirmed, or not; the flash message in the session says which. */
        EmailConfirmed: {
            headers: {
                "Content-Type": components["headers"]["HtmlUtf8"];
                Location: components["headers"]["LocationLoginOrConfirm"];
                "Set-Cookie": components["headers"]["CookieAlways"];
                Vary: components["headers"]["VaryCookie"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["RedirectPage"];
            };
        };
        /** @description The page, which loads the widget from its public address. */
        WidgetDemo: {
            headers: {
                "Content-Type": components["headers"]["HtmlUtf8"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["WidgetPage"];
            };
        };
        /** @description The accounts that await approval, or the news that there are none. */
        Approvals: {
            headers: {
                "Content-Type": components["headers"]["HtmlUtf8"];
                "Set-Cookie": components["headers"]["Cookie"];
                Vary: components["headers"]["VaryCookieMaybe"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["ApprovalPage"];
            };
        };
        /** @description The form, empty or filled, with messages if what was sent could not be stored. */
        RecordForm: {
            headers: {
                "Content-Type": components["headers"]["HtmlUtf8"];
                "Set-Cookie": components["headers"]["Cookie"];
                Vary: components["headers"]["VaryCookieMaybe"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["RecordFormPage"];
            };
        };
        /** @description Go to the list, or to `url`; what happened is told by a flash message. */
        RedirectToList: {
            headers: {
                "Content-Type": components["headers"]["HtmlUtf8"];
                Location: components["headers"]["Location"];
                "Set-Cookie": components["headers"]["Cookie"];
                Vary: components["headers"]["VaryCookieMaybe"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["RedirectPage"];
            };
        };
        /** @description Too many calls. Only where a limit was set in the emulator: the live service is not known to have any (inferred; the page is the framework's). */
        TooManyRequests: {
            headers: {
                "Content-Type": components["headers"]["HtmlBare"];
                Vary: components["headers"]["VaryCookieMaybe"];
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The application can't be reached behind its proxy, or takes too long (inferred: the published configuration has nginx in front, and no pages of its own). */
        Gateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description A header line, or all of them, are larger than the web server's buffers. */
        NginxHeaderTooLarge: {
            headers: {
                "Content-Type": components["headers"]["HtmlBare"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["NginxHeaderTooLargePage"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        NginxBodyTooLarge: {
            headers: {
                "Content-Type": components["headers"]["HtmlBare"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["NginxBodyTooLargePage"];
            };
        };
        /** @description The request line is larger than the web server's buffers. */
        NginxUriTooLarge: {
            headers: {
                "Content-Type": components["headers"]["HtmlBare"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["NginxUriTooLargePage"];
            };
        };
    };
    parameters: {
        /**
         * @description Where to go after success; only on the same host.
         * @example /
         */
        Next: string;
        /**
         * @description Version of the widget to load.
         * @example 0.2.0
         */
        WidgetVersion: string;
        /**
         * @description The work to show metrics of.
         * @example info:doi:10.5334/bay
         */
        WidgetUri: string;
        /**
         * @description Language of the widget.
         * @example en
         */
        WidgetLocale: string;
        /**
         * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
         * @example uri
         */
        Model: "user" | "role" | "uri";
        /**
         * @description Number of the record.
         * @example 1
         */
        RecordId: string;
        /**
         * @description Where to go afterwards instead of the list; only on the same host.
         * @example /admin/uri/
         */
        ReturnUrl: string;
    };
    requestBodies: never;
    headers: {
        /** @description As the framework's and the web server's error pages have it, without a charset. */
        HtmlBare: "text/html";
        /** @description As pages of the application have it. */
        HtmlUtf8: "text/html; charset=utf-8";
        /** @description With a charset for refused credentials, without for an account that is not approved. */
        HtmlEither: "text/html" | "text/html; charset=utf-8";
        /** @description JSON, without a charset. */
        Json: "application/json";
        /** @description JSON if the request was, a page otherwise. */
        HtmlUtf8OrJson: "text/html; charset=utf-8" | "application/json";
        /** @description JSON, or the framework's error page. */
        HtmlBareOrJson: "text/html" | "application/json";
        /** @description Chosen by `Accept`. A quality value of the range that matched comes back as a parameter. */
        Negotiated: string;
        /**
         * @description The methods that the path has, in no particular order.
         * @example POST, HEAD, OPTIONS, GET
         */
        Allow: string;
        /** @description Only with refused Basic credentials, never with a refused token. */
        BasicChallenge: "Basic realm=\"Login Required\"";
        /** @description Comes when the session changes: a form's CSRF secret, a flash message, login, logout. No expiry, no `Secure`, no `SameSite`. */
        Cookie: components["schemas"]["CookieLine"];
        /** @description The session, which now holds a flash message. */
        CookieAlways: components["schemas"]["CookieLine"];
        /** @description The page depends on the session. */
        VaryCookie: "Cookie";
        /** @description Comes when the session was looked at. */
        VaryCookieMaybe: "Cookie";
        /** @description Where to go, as an absolute address on the same host. */
        Location: string;
        /** @description The start page. */
        LocationIndex: string;
        /** @description The login page, which leads back afterwards. */
        LocationLoginNext: string;
        /** @description The login page after a valid token, the form for another mail after any other. */
        LocationLoginOrConfirm: string;
        /** @description The address asked for, with the slash; a query is kept. */
        LocationSlash: string;
        /** @description Twelve hours. */
        StaticCacheControl: "public, max-age=43200";
        /** @description Changes with the file. */
        ETag: string;
        /** @description When the file was changed. */
        LastModified: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Token"];
                };
            };
            401: components["responses"]["TokenRefused"];
            500: components["responses"]["W500"];
        };
    };
    postToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token and its holder; or the layout page. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["Negotiated"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenEnvelope"];
                    "text/html": components["schemas"]["LayoutPage"];
                };
            };
            401: components["responses"]["TokenRefused"];
            500: components["responses"]["W500"];
        };
    };
    listUris: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Surrounding blanks are accepted.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description DOIs per page; there is no maximum.
                 * @example 2
                 */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of DOIs; or the layout page. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["Negotiated"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UriPage"];
                    "text/html": components["schemas"]["LayoutPage"];
                };
            };
            401: components["responses"]["W401"];
            404: components["responses"]["W404"];
            500: components["responses"]["W500"];
        };
    };
    registerUris: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A JSON type is needed (`application/json` or `application/*+json`), any other counts as no list. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UriRegistration"][];
            };
        };
        responses: {
            /** @description All entries are registered. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["Json"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            400: components["responses"]["RegistrationRefused"];
            401: components["responses"]["W401"];
            500: components["responses"]["W500"];
        };
    };
    getUri: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A DOI as registered; its slash may be written as such or as `%2F`. Case matters.
                 * @example 10.5334/bay
                 */
                doi: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The DOI; or the layout page. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["Negotiated"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UriItem"];
                    "text/html": components["schemas"]["LayoutPage"];
                };
            };
            401: components["responses"]["W401"];
            /** @description The account has no such DOI; or, as the framework's page, the path is not well formed. */
            404: {
                headers: {
                    "Content-Type": components["headers"]["Negotiated"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UriNotFound"];
                    "text/html": components["schemas"]["LayoutPage"] | components["schemas"]["W404Page"];
                };
            };
            500: components["responses"]["W500"];
        };
    };
    listEvents: {
        parameters: {
            query: {
                /**
                 * @description Where the events come from; upper and lower case are the same.
                 * @example twitter
                 */
                origin: "twitter" | "citation" | "wikipedia" | "hypothesis" | "facebook" | "wordpressdotcom";
                /**
                 * @description A registered DOI, to see its events only.
                 * @example 10.5334/bcb
                 */
                uri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, possibly none. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["Json"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            401: components["responses"]["W401"];
            500: components["responses"]["W500"];
        };
    };
    showIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The start page. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["IndexPage"];
                };
            };
            /** @description Not logged in; flashes "Please log in to access this page.". */
            302: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    Location: components["headers"]["LocationLoginNext"];
                    "Set-Cookie": components["headers"]["CookieAlways"];
                    Vary: components["headers"]["VaryCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["RedirectPage"];
                };
            };
        };
    };
    showRegistrationForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form with its eight fields. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["RegistrationFormPage"];
                };
            };
            302: components["responses"]["RedirectToIndex"];
        };
    };
    register: {
        parameters: {
            query?: {
                /**
                 * @description Where to go after success; only on the same host.
                 * @example /
                 */
                next?: components["parameters"]["Next"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RegistrationForm"];
                "application/json": components["schemas"]["RegistrationForm"];
            };
        };
        responses: {
            /** @description The form again, with mistakes marked; or, for a JSON request, the new account. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8OrJson"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["RegistrationFormPage"];
                    "application/json": components["schemas"]["SessionEnvelope"];
                };
            };
            /** @description Registered; flashes "Thank you. Confirmation instructions have been sent to {email}.". Or the visitor was logged in already and goes to `/`. */
            302: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    Location: components["headers"]["Location"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["RedirectPage"];
                };
            };
            /** @description A JSON request with mistakes, or with a body that is not JSON. */
            400: {
                headers: {
                    "Content-Type": components["headers"]["HtmlBareOrJson"];
                    Vary: components["headers"]["VaryCookieMaybe"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationErrors"] | components["schemas"]["ApiMessage"];
                    "text/html": components["schemas"]["W400jPage"];
                };
            };
            415: components["responses"]["UnsupportedForm"];
            500: components["responses"]["W500"];
        };
    };
    showLoginForm: {
        parameters: {
            query?: {
                /**
                 * @description Where to go after success; only on the same host.
                 * @example /
                 */
                next?: components["parameters"]["Next"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["LoginFormPage"];
                };
            };
            302: components["responses"]["RedirectToIndex"];
        };
    };
    logIn: {
        parameters: {
            query?: {
                /**
                 * @description Where to go after success; only on the same host.
                 * @example /
                 */
                next?: components["parameters"]["Next"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LoginForm"];
                "application/json": components["schemas"]["LoginForm"];
            };
        };
        responses: {
            /** @description The form again, with mistakes marked; or, for a JSON request, the account. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8OrJson"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["LoginFormPage"];
                    "application/json": components["schemas"]["SessionEnvelope"];
                };
            };
            /** @description Logged in, now or already. With `remember`, a second cookie `remember_token` lasts a year. */
            302: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    Location: components["headers"]["Location"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["RedirectPage"];
                };
            };
            /** @description A JSON request with mistakes, or with a body that is not JSON. */
            400: {
                headers: {
                    "Content-Type": components["headers"]["HtmlBareOrJson"];
                    Vary: components["headers"]["VaryCookieMaybe"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginErrors"] | components["schemas"]["ApiMessage"];
                    "text/html": components["schemas"]["W400jPage"];
                };
            };
            415: components["responses"]["UnsupportedForm"];
            500: components["responses"]["W500"];
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["RedirectToIndex"];
        };
    };
    showConfirmationRequest: {
        parameters: {
            query?: {
                /**
                 * @description The address to fill in.
                 * @example unconfirmed.user@example.org
                 */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ConfirmationFormPage"];
                };
            };
        };
    };
    requestConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConfirmationForm"];
                "application/json": components["schemas"]["ConfirmationForm"];
            };
        };
        responses: {
            /** @description The form again, with what became of the wish; or, for a JSON request, the account. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8OrJson"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ConfirmationFormPage"];
                    "application/json": components["schemas"]["ConfirmationEnvelope"];
                };
            };
            /** @description A JSON request with mistakes, or with a body that is not JSON. */
            400: {
                headers: {
                    "Content-Type": components["headers"]["HtmlBareOrJson"];
                    Vary: components["headers"]["VaryCookieMaybe"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationErrors"] | components["schemas"]["ApiMessage"];
                    "text/html": components["schemas"]["W400jPage"];
                };
            };
            415: components["responses"]["UnsupportedForm"];
            500: components["responses"]["W500"];
        };
    };
    confirmEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The signed value of the link in the mail, valid for five days.
                 * @example WyI1IiwiNmY5YjlhZjNjZDZlOGI4YTczYzJjZGNlZDM3ZmU5ZjUiXQ.Z3VlAA.yZ3q2mT8vC0c0hQ5YzXo1b2kL9s
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["EmailConfirmed"];
        };
    };
    confirmEmailByPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The signed value of the link in the mail, valid for five days.
                 * @example WyI1IiwiNmY5YjlhZjNjZDZlOGI4YTczYzJjZGNlZDM3ZmU5ZjUiXQ.Z3VlAA.yZ3q2mT8vC0c0hQ5YzXo1b2kL9s
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["EmailConfirmed"];
        };
    };
    showAccountConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookieMaybe"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["AccountConfirmationPage"];
                };
            };
        };
    };
    showWidgetDemo: {
        parameters: {
            query?: {
                /**
                 * @description Version of the widget to load.
                 * @example 0.2.0
                 */
                widget_version?: components["parameters"]["WidgetVersion"];
                /**
                 * @description The work to show metrics of.
                 * @example info:doi:10.5334/bay
                 */
                uri?: components["parameters"]["WidgetUri"];
                /**
                 * @description Language of the widget.
                 * @example en
                 */
                locale?: components["parameters"]["WidgetLocale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WidgetDemo"];
        };
    };
    showEmbeddedWidgetDemo: {
        parameters: {
            query?: {
                /**
                 * @description Version of the widget to load.
                 * @example 0.2.0
                 */
                widget_version?: components["parameters"]["WidgetVersion"];
                /**
                 * @description The work to show metrics of.
                 * @example info:doi:10.5334/bay
                 */
                uri?: components["parameters"]["WidgetUri"];
                /**
                 * @description Language of the widget.
                 * @example en
                 */
                locale?: components["parameters"]["WidgetLocale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WidgetDemo"];
        };
    };
    showAdminIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    Vary: components["headers"]["VaryCookieMaybe"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["AdminPage"];
                };
            };
        };
    };
    showApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Approvals"];
            403: components["responses"]["W403"];
        };
    };
    approveAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The accounts to approve, one field each; without any nothing happens. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    users?: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["Approvals"];
            400: components["responses"]["BrokenForm"];
            403: components["responses"]["W403"];
            415: components["responses"]["UnsupportedForm"];
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Number of the column to sort by, from 0. */
                sort?: number;
                /** @description 1 to sort downwards. */
                desc?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["HtmlUtf8"];
                    "Set-Cookie": components["headers"]["Cookie"];
                    Vary: components["headers"]["VaryCookieMaybe"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["RecordListPage"];
                };
            };
            403: components["responses"]["W403"];
        };
    };
    showNewRecordForm: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordForm"];
            403: components["responses"]["W403"];
        };
    };
    createRecord: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RecordForm"];
            };
        };
        responses: {
            200: components["responses"]["RecordForm"];
            302: components["responses"]["RedirectToList"];
            400: components["responses"]["BrokenForm"];
            403: components["responses"]["W403"];
            415: components["responses"]["UnsupportedForm"];
        };
    };
    showRecordForm: {
        parameters: {
            query?: {
                /**
                 * @description Number of the record.
                 * @example 1
                 */
                id?: components["parameters"]["RecordId"];
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordForm"];
            302: components["responses"]["RedirectToList"];
            403: components["responses"]["W403"];
            500: components["responses"]["W500"];
        };
    };
    updateRecord: {
        parameters: {
            query?: {
                /**
                 * @description Number of the record.
                 * @example 1
                 */
                id?: components["parameters"]["RecordId"];
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RecordForm"];
            };
        };
        responses: {
            200: components["responses"]["RecordForm"];
            302: components["responses"]["RedirectToList"];
            400: components["responses"]["BrokenForm"];
            403: components["responses"]["W403"];
            415: components["responses"]["UnsupportedForm"];
            500: components["responses"]["W500"];
        };
    };
    showRecord: {
        parameters: {
            query?: {
                /**
                 * @description Number of the record.
                 * @example 1
                 */
                id?: components["parameters"]["RecordId"];
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["RedirectToList"];
            403: components["responses"]["W403"];
        };
    };
    deleteRecord: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description Number of the record. */
                    id: string;
                    /** @description Where to go afterwards; on the same host. */
                    url?: string;
                };
            };
        };
        responses: {
            302: components["responses"]["RedirectToList"];
            400: components["responses"]["BrokenForm"];
            403: components["responses"]["W403"];
            415: components["responses"]["UnsupportedForm"];
            500: components["responses"]["W500"];
        };
    };
    runRecordAction: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    action: "delete";
                    rowid?: string[];
                    /** @description Where to go afterwards; on the same host. */
                    url?: string;
                };
            };
        };
        responses: {
            302: components["responses"]["RedirectToList"];
            400: components["responses"]["BrokenForm"];
            403: components["responses"]["W403"];
            415: components["responses"]["UnsupportedForm"];
            500: components["responses"]["W500"];
        };
    };
    exportRecords: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards instead of the list; only on the same host.
                 * @example /admin/uri/
                 */
                url?: components["parameters"]["ReturnUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
                /**
                 * @description The format wished for; any text, as export is off.
                 * @example csv
                 */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["RedirectToList"];
            403: components["responses"]["W403"];
        };
    };
    lookUpRelated: {
        parameters: {
            query?: {
                /** @description The field that needs choices. */
                name?: string;
                /** @description What the choices should contain. */
                query?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            403: components["responses"]["W403"];
            404: components["responses"]["W404"];
        };
    };
    updateRecordInList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of record. `uri` is open to the roles `admin` and `user`, the others to `admin` only.
                 * @example uri
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            403: components["responses"]["W403"];
            404: components["responses"]["W404"];
        };
    };
    getStaticFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Path of the file below the folder.
                 * @example css/base.css
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["StaticCacheControl"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                    "application/javascript": string;
                };
            };
            /** @description The copy that the client has is current. */
            304: {
                headers: {
                    "Cache-Control": components["headers"]["StaticCacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["W404"];
        };
    };
}
