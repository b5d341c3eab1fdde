// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
export interface paths {
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events, or their sums
         * @description All events that the filters and dates let through, oldest first, or, with `aggregation`, their sums. Filters
         *     are checked first, then dates, then the aggregation. Everything comes at once.
         *
         *     | aggregation | elements of `data` | order |
         *     | --- | --- | --- |
         *     | (none) | Event | timestamp |
         *     | `measure_uri` | Measure with `value` | measure_uri |
         *     | `measure_uri,country_uri` | Measure with `data` of Country and `value` | measure_uri; country_uri, none last |
         *     | `country_uri,measure_uri` | Country with `data` of Measure and `value` | country_uri, none last; measure_uri |
         *     | `measure_uri,year` | Measure with `data` of `{year, value}` | measure_uri; year (inferred) |
         *     | `year,measure_uri` | `{year}` with `data` of Measure and `value` | year; measure_uri (inferred) |
         *     | `measure_uri,month` | Measure with `data` of `{month, value}` | measure_uri; month (inferred) |
         *     | `month,measure_uri` | `{month}` with `data` of Measure and `value` | month; measure_uri (inferred) |
         *     | `year,country_uri` | `{year}` with `data` of Country and `value` (all inferred) | year; country_uri, none last |
         *
         *     Quirks:
         *     - `event-id-wins`: with an `event_id` everything else in the query is ignored, even if it is not valid;
         *     - `event-id-not-uuid-500`: one that is no UUID is a 500, one that is not known a 404;
         *     - `end-date-needs-start-date`: `end_date` alone is ignored, even if it is no date;
         *     - `end-date-at-midnight`: `end_date` ends at 00:00 of that day, inclusive; later events of the day are left out;
         *     - `month-without-year`: months are numbers, the same month of several years is summed up in one;
         *     - `paging-ignored`: `limit`, `offset` and `page` have no effect;
         *     - `comma-after-top-level-domain`: a comma after a dot and three lower-case letters does not end a filter, so
         *       that tag URIs (`tag:openbookpublishers.com,2009`) stay whole; a work that ends in `.abc` swallows the next
         *       filter, and nothing is found;
         *     - `dates-in-wrong-order-404`: a start after the end is no mistake, there is just nothing in between;
         *     - `year-by-country-documented-only`: `year,country_uri` is documented and accepted, although the published
         *       source refuses it and the message of the 400 does not name it.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Add an event
         * @description One event; several are sent one by one. The token is looked at first, the body then. The answer repeats the
         *     event with its new id.
         *
         *     Quirks:
         *     - `uploader-from-token`: `uploader_uri` and `event_id` of the body are ignored, the uploader is the `sub` of
         *       the token;
         *     - `duplicate-not-stored`: an event that is there already is answered like a new one, with a new id and the
         *       value sent, but nothing is stored or changed, and the new id is not found afterwards. Two events are the
         *       same if work, measure and timestamp are, and moreover, if both have one, the `event_uri`; or, if both have
         *       one, the country; or if neither has either;
         *     - `phantom-success`: an unknown measure or country, or a value beyond 32 bits, is answered with the body of a
         *       success and the status 500; nothing is stored. So is an instant whose year in UTC is not 1 to 9999 (inferred).
         *       Members other than `work_uri` and `timestamp` that should be
         *       a text and are none are taken for such (inferred);
         *     - `value-zero-400`: a `value` of 0 counts as missing;
         *     - `value-coerced`: `"7"` is 7, `2.7` is 2, `true` is 1, and what is no number at all is a 500;
         *     - `timestamp-echoed-as-sent`: the answer has the offset of the timestamp that was sent, and none if that had
         *       none; it is stored as UTC then;
         *     - `empty-text-is-null`: an empty `event_uri` or `country_uri` is stored as null;
         *     - `malformed-body-500`: a body that is no JSON (a form, or nothing) is a 500; JSON that is no object is a 400;
         *     - `authority-missing-500`: a token without `authority`, or with `alg` none, is a 500;
         *     - `sub-missing-400`: one without `sub` is a 400;
         *     - `any-hmac-accepted`: one that is signed with HS384 or HS512 is accepted;
         *     - `bearer-is-optional`: `Bearer ` is simply removed from the header, a raw token is accepted.
         */
        post: operations["postEvent"];
        delete?: never;
        /** Ask whether a script may call */
        options: operations["optionsOfEvents"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the measures
         * @description All measures in the order in which they were created, with their descriptions by locale. There are no
         *     parameters; what is sent is ignored. Every measure of an event is among them, which the widgets rely on. The
         *     first eighteen come with the database, so that there are always some. A database that fails is the 500 that any
         *     operation may answer (`x-everywhere`).
         */
        get: operations["listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        /** Ask whether a script may call */
        options: operations["optionsOfMeasures"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the works that cite a work
         * @description What cites any of the works. Works are compared without regard to case, and those that are not known are passed
         *     over as long as anything is found (inferred). That the 404 and 400 look like those of `listEvents`, and the
         *     headers too, is inferred.
         */
        get: operations["listCitations"];
        put?: never;
        post?: never;
        delete?: never;
        /** Ask whether a script may call */
        options: operations["optionsOfCitations"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publishers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the publishers that take part
         * @description All publishers; there are always some. Quirk `publishers-may-repeat`: a name may come several times; clients
         *     leave out the repetitions. Other members of an element than the name, and the headers, are inferred.
         */
        get: operations["listPublishers"];
        put?: never;
        post?: never;
        delete?: never;
        /** Ask whether a script may call */
        options: operations["optionsOfPublishers"];
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description How events are summed up; the last one is documented only.
         * @default
         * @enum {string}
         */
        Aggregation: "" | "measure_uri" | "measure_uri,country_uri" | "country_uri,measure_uri" | "measure_uri,year" | "year,measure_uri" | "measure_uri,month" | "month,measure_uri" | "year,country_uri";
        /** @description An event as it is sent. Unknown members are ignored. */
        NewEvent: {
            /** @description The work; put into lower case, otherwise not looked at. */
            work_uri: string;
            /**
             * Format: uri
             * @description A measure that exists.
             */
            measure_uri: string;
            /** @description Any form of date that Python's dateutil reads; without offset it is UTC. */
            timestamp: string;
            /** @description How often; not 0. Texts of digits are taken, decimals cut off. */
            value: number | string | true;
            /** @description Where it happened, e.g. the tweet; or the citing work. */
            event_uri?: string | null;
            /** @description A country that exists. */
            country_uri?: string | null;
        };
        /** @description A stored event. */
        Event: {
            /** Format: uuid */
            event_id: string;
            /** @description In lower case. */
            work_uri: string;
            /** Format: uri */
            measure_uri: string;
            /** @description To the second, with an offset without a colon; from the emulator always UTC. */
            timestamp: string;
            value: number;
            /** @description Where it happened; for citations a DOI without scheme. */
            event_uri: string | null;
            country_uri: string | null;
            /** @description The account that sent it, `acct:` and an e-mail. */
            uploader_uri: string;
        };
        /** @description An event as it is answered when it is sent. */
        PostedEvent: {
            /** Format: uuid */
            event_id: string;
            /** @description In lower case. */
            work_uri: string;
            /** Format: uri */
            measure_uri: string;
            /** @description As sent, to the second; with an offset if it was sent with one. */
            timestamp: string;
            value: number;
            /** @description Where it happened; for citations a DOI without scheme. */
            event_uri: string | null;
            country_uri: string | null;
            /** @description The account that sent it, `acct:` and an e-mail. */
            uploader_uri: string;
        };
        /** @description An event that the database refused. Measure, country and `event_uri` are as sent, whatever they are. */
        PhantomEvent: {
            /** Format: uuid */
            event_id: string;
            /** @description In lower case. */
            work_uri: string;
            measure_uri: unknown;
            /** @description As sent, to the second; with an offset if it was sent with one. */
            timestamp: string;
            value: number;
            event_uri: unknown;
            country_uri: unknown;
            /** @description The account that sent it, `acct:` and an e-mail. */
            uploader_uri: string;
        };
        /** @description A measure, and the sum of its events. */
        MeasureValue: {
            /** Format: uri */
            measure_uri: string;
            /**
             * Format: uri
             * @example https://metrics.operas-eu.org
             */
            namespace: string;
            /** @description Name for people of where it is counted. */
            source: string;
            /**
             * @description What is counted. Never two blanks in a row, which the widget could not show.
             * @example downloads
             */
            type: string;
            version: string;
            value: number;
        };
        MeasureByCountry: {
            /** Format: uri */
            measure_uri: string;
            /**
             * Format: uri
             * @example https://metrics.operas-eu.org
             */
            namespace: string;
            /** @description Name for people of where it is counted. */
            source: string;
            /**
             * @description What is counted. Never two blanks in a row, which the widget could not show.
             * @example downloads
             */
            type: string;
            version: string;
            data: components["schemas"]["CountryValue"][];
        };
        MeasureByYear: {
            /** Format: uri */
            measure_uri: string;
            /**
             * Format: uri
             * @example https://metrics.operas-eu.org
             */
            namespace: string;
            /** @description Name for people of where it is counted. */
            source: string;
            /**
             * @description What is counted. Never two blanks in a row, which the widget could not show.
             * @example downloads
             */
            type: string;
            version: string;
            data: components["schemas"]["YearValue"][];
        };
        MeasureByMonth: {
            /** Format: uri */
            measure_uri: string;
            /**
             * Format: uri
             * @example https://metrics.operas-eu.org
             */
            namespace: string;
            /** @description Name for people of where it is counted. */
            source: string;
            /**
             * @description What is counted. Never two blanks in a row, which the widget could not show.
             * @example downloads
             */
            type: string;
            version: string;
            data: components["schemas"]["MonthValue"][];
        };
        /** @description A country, and the sum of its events; all but the value is null for events without a country. */
        CountryValue: {
            country_uri: string | null;
            country_code: string | null;
            country_name: string | null;
            /** @enum {string|null} */
            continent_code: "AF" | "AN" | "AS" | "EU" | "NA" | "OC" | "SA" | null;
            value: number;
        };
        CountryByMeasure: {
            country_uri: string | null;
            country_code: string | null;
            country_name: string | null;
            /** @enum {string|null} */
            continent_code: "AF" | "AN" | "AS" | "EU" | "NA" | "OC" | "SA" | null;
            data: components["schemas"]["MeasureValue"][];
        };
        YearValue: {
            year: string;
            value: number;
        };
        MonthValue: {
            month: string;
            value: number;
        };
        YearByMeasure: {
            year: string;
            data: components["schemas"]["MeasureValue"][];
        };
        MonthByMeasure: {
            month: string;
            data: components["schemas"]["MeasureValue"][];
        };
        YearByCountry: {
            year: string;
            data: components["schemas"]["CountryValue"][];
        };
        /** @description A measure, with what it means. */
        Measure: {
            /** Format: uri */
            measure_uri: string;
            /**
             * Format: uri
             * @example https://metrics.operas-eu.org
             */
            namespace: string;
            /** @description Name for people of where it is counted. */
            source: string;
            /**
             * @description What is counted. Never two blanks in a row, which the widget could not show.
             * @example downloads
             */
            type: string;
            version: string;
            /** @description By locale_code; possibly none. */
            description: components["schemas"]["MeasureDescription"][];
        };
        MeasureDescription: {
            /** @example en_GB */
            locale_code: string;
            /** @example English - United Kingdom */
            locale_name: string;
            /** @description May hold HTML, or be empty. */
            description: string;
        };
        /** @description A work that cites. */
        Citation: {
            authors: components["schemas"]["PersonName"][];
            editors: components["schemas"]["PersonName"][];
            year: number;
            title: string;
            /** @description Where it appeared, e.g. the journal. */
            source: string;
            volume: string | null;
            issue: string | null;
            page: string | null;
            /** @description Without scheme. */
            doi: string;
            /**
             * @description As Crossref names it.
             * @example journal-article
             */
            type: string;
        };
        PersonName: {
            last_name: string;
            initial: string;
        };
        /** @description A publisher. Whether it has other members is not known; the emulator sends none. */
        Publisher: {
            publisher_name: string;
        };
        /** @description Which one depends on the aggregation. */
        EventsAnswer: components["schemas"]["EventList"] | components["schemas"]["MeasureValueList"] | components["schemas"]["MeasureByCountryList"] | components["schemas"]["CountryByMeasureList"] | components["schemas"]["MeasureByYearList"] | components["schemas"]["YearByMeasureList"] | components["schemas"]["MeasureByMonthList"] | components["schemas"]["MonthByMeasureList"] | components["schemas"]["YearByCountryList"];
        EventList: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["Event"][];
        };
        MeasureValueList: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["MeasureValue"][];
        };
        MeasureByCountryList: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["MeasureByCountry"][];
        };
        CountryByMeasureList: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["CountryByMeasure"][];
        };
        MeasureByYearList: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["MeasureByYear"][];
        };
        YearByMeasureList: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["YearByMeasure"][];
        };
        MeasureByMonthList: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["MeasureByMonth"][];
        };
        MonthByMeasureList: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["MonthByMeasure"][];
        };
        YearByCountryList: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["YearByCountry"][];
        };
        PostedEventAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @constant */
            count: 1;
            data: components["schemas"]["PostedEvent"][];
        };
        /** @description Quirk `phantom-success`: the body of a success with the status 500. */
        PhantomAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @constant */
            count: 1;
            data: components["schemas"]["PhantomEvent"][];
        };
        MeasuresAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["Measure"][];
        };
        CitationsAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["Citation"][];
        };
        PublishersAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["Publisher"][];
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
            message: "Not Found." | "Not Allowed." | "Invalid parameters provided." | "Invalid filters supplied." | "No records have matched your search criteria." | "Something terrible has happened." | "Authentication is needed." | "You do not have permissions to access this resource.";
            /** @description What was wrong in particular; mostly empty. */
            description: string;
            parameters: components["schemas"]["QueryParameters"] | components["schemas"]["RawBody"];
            /** @constant */
            count: 0;
            data: unknown[];
        };
        /** @description The query of a GET; of repeated parameters the last value. */
        QueryParameters: {
            [key: string]: string;
        };
        /** @description The body of a request by another method, as it was sent; empty if there was none. */
        RawBody: string;
        BadFilters: components["schemas"]["Error"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid filters supplied.";
            description?: unknown;
            parameters?: components["schemas"]["QueryParameters"];
        };
        BadDates: components["schemas"]["Error"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            /** @constant */
            description?: "start_date and end_date must be in YYYY-MM-DD format";
            parameters?: components["schemas"]["QueryParameters"];
        };
        /** @description The message names the eight aggregations of the published source. */
        BadAggregation: components["schemas"]["Error"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            /** @constant */
            description?: "Aggregation must be one of the following: '', 'measure_uri', 'measure_uri,country_uri', 'country_uri,measure_uri', 'measure_uri,year', 'year,measure_uri', 'measure_uri,month', 'month,measure_uri'.";
            parameters?: components["schemas"]["QueryParameters"];
        };
        BadEvent: components["schemas"]["Error"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            /** @constant */
            description?: "";
            parameters?: components["schemas"]["RawBody"];
        };
        BadCitationQuery: components["schemas"]["Error"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            /** @constant */
            description?: "";
            parameters?: components["schemas"]["QueryParameters"];
        };
        Unauthorized: components["schemas"]["Error"] & {
            /** @constant */
            code?: 401;
            /** @constant */
            message?: "Authentication is needed.";
            /** @enum {unknown} */
            description?: "Signature expired." | "Invalid token." | "You lack write rights.";
            parameters?: components["schemas"]["RawBody"];
        };
        Forbidden: components["schemas"]["Error"] & {
            /** @constant */
            code?: 403;
            /** @constant */
            message?: "You do not have permissions to access this resource.";
            /** @constant */
            description?: "";
            parameters?: components["schemas"]["RawBody"];
        };
        NoResult: components["schemas"]["Error"] & {
            /** @constant */
            code?: 404;
            /** @constant */
            message?: "No records have matched your search criteria.";
            /** @constant */
            description?: "";
            parameters?: components["schemas"]["QueryParameters"];
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
            parameters?: components["schemas"]["RawBody"];
        };
        FatalQuery: components["schemas"]["Error"] & {
            /** @constant */
            code?: 500;
            /** @constant */
            message?: "Something terrible has happened.";
            /** @constant */
            description?: "";
            parameters?: components["schemas"]["QueryParameters"];
        };
        FatalBody: components["schemas"]["Error"] & {
            /** @constant */
            code?: 500;
            /** @constant */
            message?: "Something terrible has happened.";
            /** @constant */
            description?: "";
            parameters?: components["schemas"]["RawBody"];
        };
    };
    responses: {
        /** @description A filter, a date or the aggregation is not valid. */
        EventQueryRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadFilters"] | components["schemas"]["BadDates"] | components["schemas"]["BadAggregation"];
            };
        };
        /** @description The body is no object, or lacks a member that is needed, or its timestamp can't be read; or the token has no `sub`. */
        EventRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadEvent"];
            };
        };
        /** @description There is no `work_uri`. */
        CitationQueryRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadCitationQuery"];
            };
        };
        /** @description The token has expired, or is not valid for another reason than its form or signature (`nbf` in the future, an `aud`), or its `authority` is neither `user` nor `admin`. */
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
        /** @description There is nothing of the kind. Clients may take it for an empty list. */
        NothingFound: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NoResult"];
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
        /** @description The path does not have the method. */
        NotAllowed: {
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
                "application/json": components["schemas"]["NotAllowed"];
            };
        };
        /** @description The service failed, as it does for an `event_id` that is no UUID. */
        QueryFailed: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FatalQuery"];
            };
        };
        /** @description The service failed, as it does for a body that is no JSON, a value that is no number, or a token without `authority`; or (quirk `phantom-success`) the database refused the event, and the body says the contrary. */
        PostFailed: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FatalBody"] | components["schemas"]["PhantomAnswer"];
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
        /** @description The service failed. */
        Failed: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FatalQuery"] | components["schemas"]["FatalBody"];
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
    parameters: {
        /**
         * @description The id of one event. Empty counts as absent.
         * @example 6b77d272-6a9b-418e-970f-e261855b3fce
         */
        EventId: string;
        /** @description Pairs `field:value` with commas between, without blanks; a value may hold colons. Fields are `work_uri` (without regard to case), `measure_uri`, `country_uri` and `uploader_uri` (all with regard to case). Values of one field widen the search, different fields narrow it; a value must be equal. Empty counts as absent. A value with NUL in it is a 500 (inferred: the driver of the database does not take it). */
        Filter: string;
        /**
         * @description How to sum up; empty for the events themselves.
         * @example measure_uri,country_uri
         */
        Aggregation: components["schemas"]["Aggregation"];
        /**
         * @description The first day, from 00:00; `2019-1-1` will do. Empty counts as absent.
         * @example 2019-01-01
         */
        StartDate: string;
        /**
         * @description The last day, until 00:00, inclusive; today if absent or empty. In effect only with `start_date`.
         * @example 2019-01-30
         */
        EndDate: string;
        /**
         * @description The works, one a parameter.
         * @example [
         *       "info:doi:10.1242/dev.164269"
         *     ]
         */
        WorkUri: string[];
    };
    requestBodies: never;
    headers: {
        /** @description JSON, with its charset. */
        JsonUtf8: "application/json;charset=UTF-8";
        /** @description JSON. The live service sends the header two or three times; here such lines stand behind each other. */
        JsonOfErrors: string;
        /** @description JSON, without a charset. */
        Json: "application/json";
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
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description The id of one event. Empty counts as absent.
                 * @example 6b77d272-6a9b-418e-970f-e261855b3fce
                 */
                event_id?: components["parameters"]["EventId"];
                /** @description Pairs `field:value` with commas between, without blanks; a value may hold colons. Fields are `work_uri` (without regard to case), `measure_uri`, `country_uri` and `uploader_uri` (all with regard to case). Values of one field widen the search, different fields narrow it; a value must be equal. Empty counts as absent. A value with NUL in it is a 500 (inferred: the driver of the database does not take it). */
                filter?: components["parameters"]["Filter"];
                /**
                 * @description How to sum up; empty for the events themselves.
                 * @example measure_uri,country_uri
                 */
                aggregation?: components["parameters"]["Aggregation"];
                /**
                 * @description The first day, from 00:00; `2019-1-1` will do. Empty counts as absent.
                 * @example 2019-01-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day, until 00:00, inclusive; today if absent or empty. In effect only with `start_date`.
                 * @example 2019-01-30
                 */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At least one event, or sum. */
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
                    "application/json": components["schemas"]["EventsAnswer"];
                };
            };
            400: components["responses"]["EventQueryRefused"];
            404: components["responses"]["NothingFound"];
            500: components["responses"]["QueryFailed"];
        };
    };
    postEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One JSON object. The type of the request is not looked at. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The event, with its new id. It may nevertheless not be stored, as a duplicate. */
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
                    "application/json": components["schemas"]["PostedEventAnswer"];
                };
            };
            400: components["responses"]["EventRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["PostFailed"];
        };
    };
    optionsOfEvents: {
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
    listMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measures. */
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
                    "application/json": components["schemas"]["MeasuresAnswer"];
                };
            };
        };
    };
    optionsOfMeasures: {
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
    listCitations: {
        parameters: {
            query: {
                /**
                 * @description The works, one a parameter.
                 * @example [
                 *       "info:doi:10.1242/dev.164269"
                 *     ]
                 */
                work_uri: components["parameters"]["WorkUri"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The citations. */
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
                    "application/json": components["schemas"]["CitationsAnswer"];
                };
            };
            400: components["responses"]["CitationQueryRefused"];
            404: components["responses"]["NothingFound"];
        };
    };
    optionsOfCitations: {
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
    listPublishers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publishers. */
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
                    "application/json": components["schemas"]["PublishersAnswer"];
                };
            };
        };
    };
    optionsOfPublishers: {
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
