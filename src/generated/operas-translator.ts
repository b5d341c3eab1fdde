// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
export interface paths {
    "/translate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Translate an identifier or a title into identifiers
         * @description All identifiers of the works that have the URI, canonical ones first; or of works with such a title, the best
         *     first, and then canonical ones first. With both, works with such a title that have the URI. A title scores 0
         *     where it is the same but for case, 1 where one is the beginning of the other, otherwise the edits between
         *     the two, if they are at most a third of the length of the title asked for, and one. An identifier found by
         *     URI scores 0.
         *
         *     With `strict`, several identifiers become one: the first, if it is canonical and no other work has the
         *     same score; otherwise a 404 that lists the candidates.
         *
         *     Order of the checks: token, URI and title, filters. An unknown scheme is just not found.
         */
        get: operations["translate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List works, or show one
         * @description All works that the filters let through, by UUID, or one work with its relatives. Of their identifiers, only
         *     those that the filters let through are shown. Quirk `uuid-wins`: with a UUID, everything else is ignored. A work
         *     without identifiers has an empty list of them (inferred).
         *
         *     With `sort`, works are in the order of their first titles, of which only letters from A to Z count.
         */
        get: operations["listWorks"];
        put?: never;
        /**
         * Add a work
         * @description The new work, with a new UUID. Order of the checks: type, titles and URIs there; type known; of each URI its
         *     form and its scheme; parents and children known.
         *
         *     Quirks:
         *     - `uris-echoed`: `URI` repeats what was sent, with `canonical` filled in, and not identifiers as elsewhere;
         *     - `title-missing-500`: an absent title or URI is a 500, an empty one a 400, and so is a list that holds an
         *       empty one; URIs that are texts and no objects are a 500;
         *     - `second-canonical-not-stored`: of several canonical URIs of one scheme only the first is stored.
         */
        post: operations["addWork"];
        /**
         * Delete a work
         * @description The work is taken from the query; a body is not looked at. Quirk `deleted-404`: there is no success, a work
         *     that was deleted is a 404.
         */
        delete: operations["deleteWork"];
        /** Ask whether a script may call */
        options: operations["optionsOfWorks"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all titles
         * @description Quirk `titles-outlive-works`: titles of works that were deleted stay; a title that is taken from the last work
         *     that has it goes.
         */
        get: operations["listTitles"];
        put?: never;
        /**
         * Add titles to a work
         * @description One title, or a list. A title that the work has already is passed over.
         */
        post: operations["addTitle"];
        /**
         * Take a title from a work
         * @description Work and title are taken from the query; a body is not looked at. A title that the work does not have changes
         *     nothing and is a success.
         */
        delete: operations["deleteTitle"];
        /** Ask whether a script may call */
        options: operations["optionsOfTitles"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an identifier to a work
         * @description An identifier that the work has already is passed over. Quirk `second-canonical-not-stored`: so is, without a
         *     word, a canonical one if the work has one of that scheme. Order of the checks: both there, the form of the URI,
         *     its scheme, the work.
         */
        post: operations["addUri"];
        /**
         * Take an identifier from a work
         * @description Work and identifier are taken from the query; a body is not looked at. An identifier that the work does not have
         *     changes nothing and is a success. Quirk `uri-deletion-broken`: the real service hands its parameters on in a
         *     wrong order, deletes nothing at all and shows them as the type of the work; the emulator does what is meant.
         */
        delete: operations["deleteUri"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types that a work may have
         * @description All 28 of them, which come with the database, in the order in which they were created. Quirk
         *     `work-types-by-first-letter`: `sort` looks at the first letter only.
         */
        get: operations["listWorkTypes"];
        put?: never;
        post?: never;
        delete?: never;
        /** Ask whether a script may call */
        options: operations["optionsOfWorkTypes"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work_relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a work the parent of another
         * @description A book, say, the parent of its chapters. Order of the checks: both there, the parent, the child. Quirk
         *     `relation-repeated-500`: a relation that is there already, or of a work to itself, is a 500.
         */
        post: operations["addWorkRelation"];
        delete?: never;
        /** Ask whether a script may call */
        options: operations["optionsOfWorkRelations"];
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        WorkType: "book-section" | "monograph" | "report" | "book-track" | "journal-article" | "book-part" | "other" | "book" | "journal-volume" | "book-set" | "reference-entry" | "proceedings-article" | "journal" | "component" | "book-chapter" | "report-series" | "proceedings" | "standard" | "reference-book" | "posted-content" | "journal-issue" | "dissertation" | "dataset" | "book-series" | "edited-book" | "standard-series" | "peer-review" | "proceedings-series";
        /** @enum {string} */
        UriScheme: "http" | "https" | "urn:isbn" | "urn:issn" | "urn:isan" | "urn:uuid" | "urn:iso" | "urn:nbn" | "info:doi" | "info:hdl" | "tag:openbookpublishers.com,2009" | "tag:oapen.org,2008";
        /** @description A work, with its URIs under `uri` or `URI`. */
        NewWork: {
            type: components["schemas"]["WorkType"];
            title: string | string[];
            uri?: components["schemas"]["SentUri"] | components["schemas"]["SentUri"][];
            URI?: components["schemas"]["SentUri"] | components["schemas"]["SentUri"][];
            parent?: string | string[];
            child?: string | string[];
        } | unknown | unknown;
        /** @description A URI, under `uri` or `URI`. */
        SentUri: {
            uri?: string;
            URI?: string;
            /** @description `true`, also as a text; anything else is false. */
            canonical?: boolean | string;
        } | unknown | unknown;
        /** @description The work is under `UUID` or `uuid`. */
        NewTitle: {
            /** Format: uuid */
            UUID?: string;
            /** Format: uuid */
            uuid?: string;
            title: string | string[];
        } | unknown | unknown;
        /** @description The work is under `UUID` or `uuid`, the identifier under `URI` or `uri`. */
        NewUri: {
            /** Format: uuid */
            UUID?: string;
            /** Format: uuid */
            uuid?: string;
            URI?: string;
            uri?: string;
            /** @description `true`, also as a text; anything else is false. */
            canonical?: boolean | string;
        } & ((unknown | unknown) & (unknown | unknown));
        /** @description Both may be written in lower case. */
        NewRelation: {
            /** Format: uuid */
            parent_UUID?: string;
            /** Format: uuid */
            parent_uuid?: string;
            /** Format: uuid */
            child_UUID?: string;
            /** Format: uuid */
            child_uuid?: string;
        } & ((unknown | unknown) & (unknown | unknown));
        UriParts: {
            scheme: components["schemas"]["UriScheme"];
            /** @description In lower case. */
            value: string;
        };
        /** @description An identifier of a work that is shown with it. */
        Identifier: {
            URI_parts: components["schemas"]["UriParts"];
            canonical: boolean;
            /** @constant */
            score: 0;
            /** @description Scheme and value. */
            URI: string;
        };
        /** @description An identifier, with the work that it belongs to. */
        Translation: {
            URI_parts: components["schemas"]["UriParts"];
            canonical: boolean;
            /** @description How far the title is from the one asked for. */
            score: number;
            /** @description Scheme and value. */
            URI: string;
            work: components["schemas"]["TranslatedWork"];
        };
        /** @description A work, whose identifiers are left out. */
        TranslatedWork: {
            /** Format: uuid */
            UUID: string;
            type: components["schemas"]["WorkType"];
            URI: unknown[];
            title: string[];
        };
        Work: {
            /** Format: uuid */
            UUID: string;
            type: components["schemas"]["WorkType"];
            URI: components["schemas"]["Identifier"][];
            title: string[];
        };
        /** @description A work with its relatives. */
        RelatedWork: {
            /** Format: uuid */
            UUID: string;
            type: components["schemas"]["WorkType"];
            URI: components["schemas"]["Identifier"][];
            title: string[];
            child: string[];
            parent: string[];
        };
        /** @description A work as it is answered when it is sent. */
        AddedWork: {
            /** Format: uuid */
            UUID: string;
            type: components["schemas"]["WorkType"];
            URI: components["schemas"]["EchoedUri"][];
            title: string[];
            parent?: string[];
            child?: string[];
        };
        /** @description A URI as it was sent, with whatever members it had. */
        EchoedUri: {
            uri?: unknown;
            URI?: unknown;
            canonical: boolean;
        } | unknown | unknown;
        Title: {
            title: string;
        };
        NamedWorkType: {
            work_type: components["schemas"]["WorkType"];
        };
        TranslationAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["Translation"][];
        };
        /** @description One work has its relatives, unless it came as part of a list. */
        WorksAnswer: components["schemas"]["WorkListAnswer"] | components["schemas"]["RelatedWorkAnswer"];
        WorkListAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["Work"][];
        };
        RelatedWorkAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @constant */
            count: 1;
            data: components["schemas"]["RelatedWork"][];
        };
        ChangedWorkAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @constant */
            count: 1;
            data: components["schemas"]["Work"][];
        };
        AddedWorkAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @constant */
            count: 1;
            data: components["schemas"]["AddedWork"][];
        };
        TitlesAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["Title"][];
        };
        WorkTypesAnswer: {
            /** @constant */
            status: "ok";
            /** @constant */
            code: 200;
            /** @description Number of elements of `data`. */
            count: number;
            data: components["schemas"]["NamedWorkType"][];
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
            message: "Not Found." | "Not Allowed." | "Invalid parameters provided." | "Invalid filters supplied." | "No records have matched your search criteria." | "There is no canonical URI for the fittest candidate." | "More than one work share the lowest search score." | "Something terrible has happened." | "Authentication is needed." | "You do not have permissions to access this resource.";
            /** @description What was wrong in particular; mostly empty. */
            description: string;
            parameters: components["schemas"]["QueryParameters"] | components["schemas"]["RawBody"];
            count: number;
            data: unknown[];
        };
        /** @description The query of a GET; of repeated parameters the last value. */
        QueryParameters: {
            [key: string]: string;
        };
        /** @description The body of a request by another method, as it was sent; empty if there was none. */
        RawBody: string;
        /** @description An error of a GET, without candidates. */
        ErrorOfQuery: components["schemas"]["Error"] & {
            parameters?: components["schemas"]["QueryParameters"];
            /** @constant */
            count?: 0;
            data?: unknown;
        };
        /** @description An error of another method. */
        ErrorOfBody: components["schemas"]["Error"] & {
            parameters?: components["schemas"]["RawBody"];
            /** @constant */
            count?: 0;
            data?: unknown;
        };
        BadTranslation: components["schemas"]["ErrorOfQuery"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            /** @constant */
            description?: "Invalid URI or title provided";
        };
        BadFilter: components["schemas"]["ErrorOfQuery"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid filters supplied.";
            description?: unknown;
        };
        BadSort: components["schemas"]["ErrorOfQuery"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid filters supplied.";
            description?: unknown;
        };
        BadWork: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            description?: "You must provide a (work) type" | "You must provide at least one title" | "You must provide at least one URI" | unknown;
        };
        BadDeletion: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            description?: "You must provide a (work) UUID" | unknown;
        };
        BadTitle: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            description?: "You must provide a (work) UUID" | "You must provide at least a title" | unknown;
        };
        BadTitleDeletion: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            description?: "You must provide (work) UUID and title" | unknown;
        };
        BadUri: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            description?: "You must provide a (work) UUID and a URI" | unknown;
        };
        BadUriDeletion: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            description?: "You must provide a (work) UUID and a URI" | unknown;
        };
        BadRelation: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 400;
            /** @constant */
            message?: "Invalid parameters provided.";
            description?: "You must provide a parent and a child UUID" | unknown;
        };
        UnauthorizedQuery: components["schemas"]["ErrorOfQuery"] & {
            /** @constant */
            code?: 401;
            /** @constant */
            message?: "Authentication is needed.";
            /** @enum {unknown} */
            description?: "Signature expired." | "Invalid token.";
        };
        UnauthorizedBody: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 401;
            /** @constant */
            message?: "Authentication is needed.";
            /** @enum {unknown} */
            description?: "Signature expired." | "Invalid token.";
        };
        ForbiddenQuery: components["schemas"]["ErrorOfQuery"] & {
            /** @constant */
            code?: 403;
            /** @constant */
            message?: "You do not have permissions to access this resource.";
            /** @constant */
            description?: "";
        };
        ForbiddenBody: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 403;
            /** @constant */
            message?: "You do not have permissions to access this resource.";
            /** @constant */
            description?: "";
        };
        NoResult: components["schemas"]["ErrorOfQuery"] & {
            /** @constant */
            code?: 404;
            /** @constant */
            message?: "No records have matched your search criteria.";
            /** @constant */
            description?: "";
        };
        DeletedWork: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 404;
            /** @constant */
            message?: "No records have matched your search criteria.";
            /** @constant */
            description?: "";
        };
        /** @description With the candidates. */
        Ambiguous: components["schemas"]["Error"] & {
            /** @constant */
            code?: 404;
            /** @constant */
            message?: "More than one work share the lowest search score.";
            /** @constant */
            description?: "";
            parameters?: components["schemas"]["QueryParameters"];
            count?: unknown;
            data?: unknown;
        };
        /** @description With the candidates. */
        NonCanonical: components["schemas"]["Error"] & {
            /** @constant */
            code?: 404;
            /** @constant */
            message?: "There is no canonical URI for the fittest candidate.";
            /** @constant */
            description?: "";
            parameters?: components["schemas"]["QueryParameters"];
            count?: unknown;
            data?: unknown;
        };
        NotFound: components["schemas"]["Error"] & {
            /** @constant */
            code?: 404;
            /** @constant */
            message?: "Not Found.";
            /** @constant */
            description?: "";
            /** @constant */
            count?: 0;
            data?: unknown;
        };
        NotAllowed: components["schemas"]["Error"] & {
            /** @constant */
            code?: 405;
            /** @constant */
            message?: "Not Allowed.";
            /** @constant */
            description?: "";
            /** @constant */
            count?: 0;
            data?: unknown;
        };
        FatalQuery: components["schemas"]["ErrorOfQuery"] & {
            /** @constant */
            code?: 500;
            /** @constant */
            message?: "Something terrible has happened.";
            /** @constant */
            description?: "";
        };
        FatalBody: components["schemas"]["ErrorOfBody"] & {
            /** @constant */
            code?: 500;
            /** @constant */
            message?: "Something terrible has happened.";
            /** @constant */
            description?: "";
        };
    };
    responses: {
        /** @description There is neither a URI nor a title, or one that is not valid; or a filter is not valid. */
        TranslationRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadTranslation"] | components["schemas"]["BadFilter"];
            };
        };
        /** @description A filter or the order is not valid. */
        FiltersRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadFilter"] | components["schemas"]["BadSort"];
            };
        };
        /** @description The order is not valid. */
        SortRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadSort"];
            };
        };
        /** @description The type is missing or not known, a title or URI is empty or not valid, or a relative is not known. */
        WorkRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadWork"];
            };
        };
        /** @description There is no UUID, or no such work. */
        DeletionRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadDeletion"];
            };
        };
        /** @description The UUID or the title is missing, or there is no such work. */
        TitleRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadTitle"];
            };
        };
        /** @description The UUID or the title is missing, or there is no such work. */
        TitleDeletionRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadTitleDeletion"];
            };
        };
        /** @description The UUID or the URI is missing, or the URI is not valid, or there is no such scheme or work. */
        UriRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadUri"];
            };
        };
        /** @description The UUID or the URI is missing, or the URI is not valid, or there is no such work. */
        UriDeletionRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadUriDeletion"];
            };
        };
        /** @description The parent or the child is missing, or there is no such work. */
        RelationRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRelation"];
            };
        };
        /** @description The token has expired, or is not valid for another reason than its form or signature. */
        UnauthorizedQuery: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedQuery"];
            };
        };
        /** @description The token has expired, or is not valid for another reason than its form or signature. */
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
                "application/json": components["schemas"]["UnauthorizedBody"];
            };
        };
        /** @description The token is absent, is no token, or has a wrong signature. */
        ForbiddenQuery: {
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
                "application/json": components["schemas"]["ForbiddenBody"];
            };
        };
        /** @description There is nothing of the kind. */
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
        /** @description There is nothing of the kind; or, with `strict`, no single best, and `data` lists the candidates. */
        NotTranslated: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NoResult"] | components["schemas"]["Ambiguous"] | components["schemas"]["NonCanonical"];
            };
        };
        /** @description Quirk `deleted-404`: the work is deleted. */
        Deleted: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedWork"];
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
        /** @description The path does not have the method. The token is not looked at. */
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
        /** @description The service failed, as it does for a UUID that is none. */
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
        /** @description The service failed, as it does for a body that is no JSON object, and for a UUID that is none. */
        BodyFailed: {
            headers: {
                "Content-Type": components["headers"]["JsonOfErrors"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Methods": components["headers"]["Never"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FatalBody"];
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
         * @description Pairs `field:value` with commas between; see above. Empty counts as absent. A value with NUL in it is a 500 (inferred: the driver of the database does not take it).
         * @example work_type:monograph,work_type:book,uri_scheme:info:doi
         */
        Filter: string;
        /**
         * @description The direction; only looked at with `sort`.
         * @example desc
         */
        Direction: "asc" | "desc";
        /**
         * @description The work; `uuid` does, too.
         * @example 463b4279-4e8d-47f8-a133-ad8ce7c4f86c
         */
        Uuid: string;
    };
    requestBodies: never;
    headers: {
        /** @description JSON, with its charset. */
        JsonUtf8: "application/json;charset=UTF-8";
        /** @description JSON. The real service sends the header two or three times; here such lines stand behind each other. */
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
    translate: {
        parameters: {
            query?: {
                /**
                 * @description The identifier; `URI` does, too. Its case and the hyphens of an ISBN do not matter.
                 * @example urn:isbn:978-1906924003
                 */
                uri?: string;
                /**
                 * @description The title. Escapes that are left after decoding are decoded again.
                 * @example That Greece Might Still Be Free
                 */
                title?: string;
                /**
                 * @description Pairs `field:value` with commas between; see above. Empty counts as absent. A value with NUL in it is a 500 (inferred: the driver of the database does not take it).
                 * @example work_type:monograph,work_type:book,uri_scheme:info:doi
                 */
                filter?: components["parameters"]["Filter"];
                /**
                 * @description `true` or `True` for a single identifier; anything else is false.
                 * @example true
                 */
                strict?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identifiers. */
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
                    "application/json": components["schemas"]["TranslationAnswer"];
                };
            };
            400: components["responses"]["TranslationRefused"];
            401: components["responses"]["UnauthorizedQuery"];
            403: components["responses"]["ForbiddenQuery"];
            404: components["responses"]["NotTranslated"];
            500: components["responses"]["QueryFailed"];
        };
    };
    listWorks: {
        parameters: {
            query?: {
                /**
                 * @description One work; `UUID` does, too.
                 * @example 463b4279-4e8d-47f8-a133-ad8ce7c4f86c
                 */
                uuid?: string;
                /**
                 * @description Pairs `field:value` with commas between; see above. Empty counts as absent. A value with NUL in it is a 500 (inferred: the driver of the database does not take it).
                 * @example work_type:monograph,work_type:book,uri_scheme:info:doi
                 */
                filter?: components["parameters"]["Filter"];
                /**
                 * @description The order of works.
                 * @example title
                 */
                sort?: "title";
                /**
                 * @description The direction; only looked at with `sort`.
                 * @example desc
                 */
                order?: components["parameters"]["Direction"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The works; with `child` and `parent` when one was asked for. */
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
                    "application/json": components["schemas"]["WorksAnswer"];
                };
            };
            400: components["responses"]["FiltersRefused"];
            401: components["responses"]["UnauthorizedQuery"];
            403: components["responses"]["ForbiddenQuery"];
            404: components["responses"]["NothingFound"];
            500: components["responses"]["QueryFailed"];
        };
    };
    addWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The type of the request is not looked at. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWork"];
            };
        };
        responses: {
            /** @description The work, with `parent` and `child` only if they were sent. */
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
                    "application/json": components["schemas"]["AddedWorkAnswer"];
                };
            };
            400: components["responses"]["WorkRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["BodyFailed"];
        };
    };
    deleteWork: {
        parameters: {
            query: {
                /**
                 * @description The work; `uuid` does, too.
                 * @example 463b4279-4e8d-47f8-a133-ad8ce7c4f86c
                 */
                UUID: components["parameters"]["Uuid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["DeletionRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Deleted"];
            500: components["responses"]["BodyFailed"];
        };
    };
    optionsOfWorks: {
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
    listTitles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The titles, each once. */
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
                    "application/json": components["schemas"]["TitlesAnswer"];
                };
            };
            401: components["responses"]["UnauthorizedQuery"];
            403: components["responses"]["ForbiddenQuery"];
            404: components["responses"]["NothingFound"];
            500: components["responses"]["QueryFailed"];
        };
    };
    addTitle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The type of the request is not looked at. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTitle"];
            };
        };
        responses: {
            /** @description The work. */
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
                    "application/json": components["schemas"]["ChangedWorkAnswer"];
                };
            };
            400: components["responses"]["TitleRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["BodyFailed"];
        };
    };
    deleteTitle: {
        parameters: {
            query: {
                /**
                 * @description The work; `uuid` does, too.
                 * @example 463b4279-4e8d-47f8-a133-ad8ce7c4f86c
                 */
                UUID: components["parameters"]["Uuid"];
                /**
                 * @description The title, as it is stored.
                 * @example That Greece Might Still Be Free
                 */
                title: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work. */
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
                    "application/json": components["schemas"]["ChangedWorkAnswer"];
                };
            };
            400: components["responses"]["TitleDeletionRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["BodyFailed"];
        };
    };
    optionsOfTitles: {
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
    addUri: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The type of the request is not looked at. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUri"];
            };
        };
        responses: {
            /** @description The work. */
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
                    "application/json": components["schemas"]["ChangedWorkAnswer"];
                };
            };
            400: components["responses"]["UriRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["BodyFailed"];
        };
    };
    deleteUri: {
        parameters: {
            query: {
                /**
                 * @description The work; `uuid` does, too.
                 * @example 463b4279-4e8d-47f8-a133-ad8ce7c4f86c
                 */
                UUID: components["parameters"]["Uuid"];
                /**
                 * @description The identifier; `uri` does, too.
                 * @example urn:isbn:9781906924003
                 */
                URI: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work. */
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
                    "application/json": components["schemas"]["ChangedWorkAnswer"];
                };
            };
            400: components["responses"]["UriDeletionRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["BodyFailed"];
        };
    };
    listWorkTypes: {
        parameters: {
            query?: {
                /**
                 * @description The order of types.
                 * @example work_type
                 */
                sort?: "work_type";
                /**
                 * @description The direction; only looked at with `sort`.
                 * @example desc
                 */
                order?: components["parameters"]["Direction"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
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
                    "application/json": components["schemas"]["WorkTypesAnswer"];
                };
            };
            400: components["responses"]["SortRefused"];
            401: components["responses"]["UnauthorizedQuery"];
            403: components["responses"]["ForbiddenQuery"];
            500: components["responses"]["QueryFailed"];
        };
    };
    optionsOfWorkTypes: {
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
    addWorkRelation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The type of the request is not looked at. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRelation"];
            };
        };
        responses: {
            /** @description The parent, with all its relatives. */
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
                    "application/json": components["schemas"]["RelatedWorkAnswer"];
                };
            };
            400: components["responses"]["RelationRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["BodyFailed"];
        };
    };
    optionsOfWorkRelations: {
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
