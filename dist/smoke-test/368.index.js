"use strict";
exports.id = 368;
exports.ids = [368];
exports.modules = {

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Client: () => (/* binding */ Client)
});

// UNUSED EXPORTS: Api, ContentType, DEFAULT_RATE_LIMIT_THRESHOLDS, HttpClient, LagoRateLimitError, createRateLimitFetch, getLagoError, loggingRateLimitObserver, parseRateLimitHeaders, parseRateLimitInfo, rateLimitUsagePct

;// CONCATENATED MODULE: ./node_modules/.pnpm/lago-javascript-client@1.53.0/node_modules/lago-javascript-client/esm/openapi/client.js
/* eslint-disable */
/* tslint:disable */
/*
 * ---------------------------------------------------------------
 * ## THIS FILE WAS GENERATED VIA SWAGGER-TYPESCRIPT-API        ##
 * ##                                                           ##
 * ## AUTHOR: acacode                                           ##
 * ## SOURCE: https://github.com/acacode/swagger-typescript-api ##
 * ---------------------------------------------------------------
 */
var ContentType;
(function (ContentType) {
    ContentType["Json"] = "application/json";
    ContentType["FormData"] = "multipart/form-data";
    ContentType["UrlEncoded"] = "application/x-www-form-urlencoded";
    ContentType["Text"] = "text/plain";
})(ContentType || (ContentType = {}));
class HttpClient {
    baseUrl = "https://api.getlago.com/api/v1";
    securityData = null;
    securityWorker;
    abortControllers = new Map();
    customFetch = (...fetchParams) => fetch(...fetchParams);
    baseApiParams = {
        credentials: "same-origin",
        headers: {},
        redirect: "follow",
        referrerPolicy: "no-referrer",
    };
    constructor(apiConfig = {}) {
        Object.assign(this, apiConfig);
    }
    setSecurityData = (data) => {
        this.securityData = data;
    };
    encodeQueryParam(key, value) {
        const encodedKey = encodeURIComponent(key);
        return `${encodedKey}=${encodeURIComponent(typeof value === "number" ? value : `${value}`)}`;
    }
    addQueryParam(query, key) {
        return this.encodeQueryParam(key, query[key]);
    }
    addArrayQueryParam(query, key) {
        const value = query[key];
        return value.map((v) => this.encodeQueryParam(key, v)).join("&");
    }
    toQueryString(rawQuery) {
        const query = rawQuery || {};
        const keys = Object.keys(query).filter((key) => "undefined" !== typeof query[key]);
        return keys
            .map((key) => (Array.isArray(query[key]) ? this.addArrayQueryParam(query, key) : this.addQueryParam(query, key)))
            .join("&");
    }
    addQueryParams(rawQuery) {
        const queryString = this.toQueryString(rawQuery);
        return queryString ? `?${queryString}` : "";
    }
    contentFormatters = {
        [ContentType.Json]: (input) => input !== null && (typeof input === "object" || typeof input === "string") ? JSON.stringify(input) : input,
        [ContentType.Text]: (input) => (input !== null && typeof input !== "string" ? JSON.stringify(input) : input),
        [ContentType.FormData]: (input) => Object.keys(input || {}).reduce((formData, key) => {
            const property = input[key];
            formData.append(key, property instanceof Blob
                ? property
                : typeof property === "object" && property !== null
                    ? JSON.stringify(property)
                    : `${property}`);
            return formData;
        }, new FormData()),
        [ContentType.UrlEncoded]: (input) => this.toQueryString(input),
    };
    mergeRequestParams(params1, params2) {
        return {
            ...this.baseApiParams,
            ...params1,
            ...(params2 || {}),
            headers: {
                ...(this.baseApiParams.headers || {}),
                ...(params1.headers || {}),
                ...((params2 && params2.headers) || {}),
            },
        };
    }
    createAbortSignal = (cancelToken) => {
        if (this.abortControllers.has(cancelToken)) {
            const abortController = this.abortControllers.get(cancelToken);
            if (abortController) {
                return abortController.signal;
            }
            return void 0;
        }
        const abortController = new AbortController();
        this.abortControllers.set(cancelToken, abortController);
        return abortController.signal;
    };
    abortRequest = (cancelToken) => {
        const abortController = this.abortControllers.get(cancelToken);
        if (abortController) {
            abortController.abort();
            this.abortControllers.delete(cancelToken);
        }
    };
    request = async ({ body, secure, path, type, query, format, baseUrl, cancelToken, ...params }) => {
        const secureParams = ((typeof secure === "boolean" ? secure : this.baseApiParams.secure) &&
            this.securityWorker &&
            (await this.securityWorker(this.securityData))) ||
            {};
        const requestParams = this.mergeRequestParams(params, secureParams);
        const queryString = query && this.toQueryString(query);
        const payloadFormatter = this.contentFormatters[type || ContentType.Json];
        const responseFormat = format || requestParams.format;
        return this.customFetch(`${baseUrl || this.baseUrl || ""}${path}${queryString ? `?${queryString}` : ""}`, {
            ...requestParams,
            headers: {
                ...(requestParams.headers || {}),
                ...(type && type !== ContentType.FormData ? { "Content-Type": type } : {}),
            },
            signal: (cancelToken ? this.createAbortSignal(cancelToken) : requestParams.signal) || null,
            body: typeof body === "undefined" || body === null ? null : payloadFormatter(body),
        }).then(async (response) => {
            const r = response;
            r.data = null;
            r.error = null;
            const data = !responseFormat
                ? r
                : await response[responseFormat]()
                    .then((data) => {
                    if (r.ok) {
                        r.data = data;
                    }
                    else if (responseFormat === "text") {
                        try {
                            r.error = JSON.parse(data);
                        }
                        catch {
                            r.error = data;
                        }
                    }
                    else {
                        r.error = data;
                    }
                    return r;
                })
                    .catch((e) => {
                    r.error = e;
                    return r;
                });
            if (cancelToken) {
                this.abortControllers.delete(cancelToken);
            }
            if (!response.ok)
                throw data;
            return data;
        });
    };
}
/**
 * @title Lago API documentation
 * @version 1.53.0
 * @license AGPLv3 (https://github.com/getlago/lago-openapi/blob/main/LICENSE)
 * @baseUrl https://api.getlago.com/api/v1
 * @externalDocs https://github.com/getlago
 * @contact <tech@getlago.com>
 *
 * Lago API allows your application to push customer information and metrics (events) from your application to the billing application.
 */
class Api extends HttpClient {
    billingEntities = {
        /**
         * @description This endpoint returns a list of all billing entities in the organization
         *
         * @tags billing_entities
         * @name ListBillingEntities
         * @summary List all billing entities
         * @request GET:/billing_entities
         * @secure
         */
        listBillingEntities: (params = {}) => this.request({
            path: `/billing_entities`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to create a new billing entity
         *
         * @tags billing_entities
         * @name CreateBillingEntity
         * @summary Create a billing entity
         * @request POST:/billing_entities
         * @secure
         */
        createBillingEntity: (data, params = {}) => this.request({
            path: `/billing_entities`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint returns a specific billing entity by its code
         *
         * @tags billing_entities
         * @name GetBillingEntity
         * @summary Retrieve a billing entity
         * @request GET:/billing_entities/{code}
         * @secure
         */
        getBillingEntity: (code, params = {}) => this.request({
            path: `/billing_entities/${code}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to update an existing billing entity
         *
         * @tags billing_entities
         * @name UpdateBillingEntity
         * @summary Update a billing entity
         * @request PUT:/billing_entities/{code}
         * @secure
         */
        updateBillingEntity: (code, data, params = {}) => this.request({
            path: `/billing_entities/${code}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
    };
    activityLogs = {
        /**
         * @description This endpoint retrieves all existing activity logs that represent actions performed on application resources.
         *
         * @tags activity_logs
         * @name FindAllActivityLogs
         * @summary List all activity logs
         * @request GET:/activity_logs
         * @secure
         */
        findAllActivityLogs: (query, params = {}) => this.request({
            path: `/activity_logs`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves an existing activity log that represents an action performed on some resource. The activity log is identified by its unique activity_id.
         *
         * @tags activity_logs
         * @name FindActivityLog
         * @summary Retrieve an activity log
         * @request GET:/activity_logs/{activity_id}
         * @secure
         */
        findActivityLog: (activityId, params = {}) => this.request({
            path: `/activity_logs/${activityId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    addOns = {
        /**
         * @description This endpoint is used to create an add-on that can be then attached to a one-off invoice.
         *
         * @tags add_ons
         * @name CreateAddOn
         * @summary Create an add-on
         * @request POST:/add_ons
         * @secure
         */
        createAddOn: (data, params = {}) => this.request({
            path: `/add_ons`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all existing add-ons.
         *
         * @tags add_ons
         * @name FindAllAddOns
         * @summary List all add-ons
         * @request GET:/add_ons
         * @secure
         */
        findAllAddOns: (query, params = {}) => this.request({
            path: `/add_ons`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to update an existing add-on.
         *
         * @tags add_ons
         * @name UpdateAddOn
         * @summary Update an add-on
         * @request PUT:/add_ons/{code}
         * @secure
         */
        updateAddOn: (code, data, params = {}) => this.request({
            path: `/add_ons/${code}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to retrieve a specific add-on.
         *
         * @tags add_ons
         * @name FindAddOn
         * @summary Retrieve an add-on
         * @request GET:/add_ons/{code}
         * @secure
         */
        findAddOn: (code, params = {}) => this.request({
            path: `/add_ons/${code}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to delete an existing add-on.
         *
         * @tags add_ons
         * @name DestroyAddOn
         * @summary Delete an add-on
         * @request DELETE:/add_ons/{code}
         * @secure
         */
        destroyAddOn: (code, params = {}) => this.request({
            path: `/add_ons/${code}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    apiLogs = {
        /**
         * @description This endpoint retrieves all existing api logs that represent requests performed to Lago's API.
         *
         * @tags api_logs
         * @name FindAllApiLogs
         * @summary List all api logs
         * @request GET:/api_logs
         * @secure
         */
        findAllApiLogs: (query, params = {}) => this.request({
            path: `/api_logs`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves an existing api log that represents a request made to the API. The api log is identified by its unique request_id.
         *
         * @tags api_logs
         * @name FindApiLog
         * @summary Retrieve an api log
         * @request GET:/api_logs/{request_id}
         * @secure
         */
        findApiLog: (requestId, params = {}) => this.request({
            path: `/api_logs/${requestId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    analytics = {
        /**
         * @description Gross revenue is the sum of monthly `finalized` invoice payments and fees paid in advance that are not invoiceable. This total is calculated after deducting taxes and discounts.
         *
         * @tags analytics
         * @name FindAllGrossRevenues
         * @summary List gross revenue
         * @request GET:/analytics/gross_revenue
         * @secure
         */
        findAllGrossRevenues: (query, params = {}) => this.request({
            path: `/analytics/gross_revenue`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description Represents a monthly aggregation, detailing both the total count and the cumulative amount of invoices that have been marked as `finalized`. This report sorts invoices categorically based on their `payment_status`.
         *
         * @tags analytics
         * @name FindAllInvoiceCollections
         * @summary List of finalized invoices
         * @request GET:/analytics/invoice_collection
         * @secure
         */
        findAllInvoiceCollections: (query, params = {}) => this.request({
            path: `/analytics/invoice_collection`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description Reports a monthly analysis focused on the revenue generated from all usage-based fees. It exclusively accounts for revenue that has been formally invoiced. Importantly, this report does not include revenue related to the usage in the current billing period, limiting its scope to previously invoiced amounts.
         *
         * @tags analytics
         * @name FindAllInvoicedUsages
         * @summary List usage revenue
         * @request GET:/analytics/invoiced_usage
         * @secure
         */
        findAllInvoicedUsages: (query, params = {}) => this.request({
            path: `/analytics/invoiced_usage`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list MRR.
         *
         * @tags analytics
         * @name FindAllMrrs
         * @summary List MRR
         * @request GET:/analytics/mrr
         * @secure
         */
        findAllMrrs: (query, params = {}) => this.request({
            path: `/analytics/mrr`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description Overdue balance is the total amount associated with overdue invoices (invoices with pending or failed payments which are past their due dates).
         *
         * @tags analytics
         * @name FindAllOverdueBalances
         * @summary List overdue balance
         * @request GET:/analytics/overdue_balance
         * @secure
         */
        findAllOverdueBalances: (query, params = {}) => this.request({
            path: `/analytics/overdue_balance`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description Returns usages.
         *
         * @tags analytics
         * @name FindAllUsages
         * @summary List usage
         * @request GET:/analytics/usage
         * @secure
         */
        findAllUsages: (query, params = {}) => this.request({
            path: `/analytics/usage`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
    };
    appliedCoupons = {
        /**
         * @description This endpoint is used to apply a specific coupon to a customer, before or during a subscription.
         *
         * @tags coupons
         * @name ApplyCoupon
         * @summary Apply a coupon to a customer
         * @request POST:/applied_coupons
         * @secure
         */
        applyCoupon: (data, params = {}) => this.request({
            path: `/applied_coupons`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all applied coupons. You can filter by coupon status and by customer.
         *
         * @tags coupons
         * @name FindAllAppliedCoupons
         * @summary List all applied coupons
         * @request GET:/applied_coupons
         * @secure
         */
        findAllAppliedCoupons: (query, params = {}) => this.request({
            path: `/applied_coupons`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
    };
    billableMetrics = {
        /**
         * @description This endpoint creates a new billable metric representing a pricing component of your application.
         *
         * @tags billable_metrics
         * @name CreateBillableMetric
         * @summary Create a billable metric
         * @request POST:/billable_metrics
         * @secure
         */
        createBillableMetric: (data, params = {}) => this.request({
            path: `/billable_metrics`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all existing billable metrics that represent pricing components of your application.
         *
         * @tags billable_metrics
         * @name FindAllBillableMetrics
         * @summary List all billable metrics
         * @request GET:/billable_metrics
         * @secure
         */
        findAllBillableMetrics: (query, params = {}) => this.request({
            path: `/billable_metrics`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description Evaluate an expression for a billable metric creation by providing the expression and test data
         *
         * @tags billable_metrics
         * @name EvaluateBillableMetricExpression
         * @summary Evaluate an expression for a billable metric
         * @request POST:/billable_metrics/evaluate_expression
         * @secure
         */
        evaluateBillableMetricExpression: (data, params = {}) => this.request({
            path: `/billable_metrics/evaluate_expression`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint updates an existing billable metric representing a pricing component of your application.
         *
         * @tags billable_metrics
         * @name UpdateBillableMetric
         * @summary Update a billable metric
         * @request PUT:/billable_metrics/{code}
         * @secure
         */
        updateBillableMetric: (code, data, params = {}) => this.request({
            path: `/billable_metrics/${code}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint deletes an existing billable metric representing a pricing component of your application.
         *
         * @tags billable_metrics
         * @name DestroyBillableMetric
         * @summary Delete a billable metric
         * @request DELETE:/billable_metrics/{code}
         * @secure
         */
        destroyBillableMetric: (code, params = {}) => this.request({
            path: `/billable_metrics/${code}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves an existing billable metric that represents a pricing component of your application. The billable metric is identified by its unique code.
         *
         * @tags billable_metrics
         * @name FindBillableMetric
         * @summary Retrieve a billable metric
         * @request GET:/billable_metrics/{code}
         * @secure
         */
        findBillableMetric: (code, params = {}) => this.request({
            path: `/billable_metrics/${code}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    features = {
        /**
         * @description This endpoint creates a new feature representing an entitlement component of your application.
         *
         * @tags features
         * @name CreateFeature
         * @summary Create a feature
         * @request POST:/features
         * @secure
         */
        createFeature: (data, params = {}) => this.request({
            path: `/features`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all existing features that represent entitlement components of your application.
         *
         * @tags features
         * @name FindAllFeatures
         * @summary List all features
         * @request GET:/features
         * @secure
         */
        findAllFeatures: (query, params = {}) => this.request({
            path: `/features`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint updates an existing feature representing an entitlement component of your application.
         *
         * @tags features
         * @name UpdateFeature
         * @summary Update a feature
         * @request PUT:/features/{code}
         * @secure
         */
        updateFeature: (code, data, params = {}) => this.request({
            path: `/features/${code}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint deletes an existing feature representing an entitlement component of your application. Deleting a feature will remove it from all plans and subscriptions.
         *
         * @tags features
         * @name DestroyFeature
         * @summary Delete a feature
         * @request DELETE:/features/{code}
         * @secure
         */
        destroyFeature: (code, params = {}) => this.request({
            path: `/features/${code}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves an existing feature that represents an entitlement component of your application. The feature is identified by its unique code.
         *
         * @tags features
         * @name FindFeature
         * @summary Retrieve a feature
         * @request GET:/features/{code}
         * @secure
         */
        findFeature: (code, params = {}) => this.request({
            path: `/features/${code}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description Delete privilege from feature. Deleting a privilege removes it from all plans and subscriptions.
         *
         * @tags features
         * @name DeleteFeaturePrivilege
         * @summary Delete a privilege. Deleting a privilege removes it from all plans and subscriptions.
         * @request DELETE:/features/{code}/privileges/{privilege_code}
         * @secure
         */
        deleteFeaturePrivilege: (code, privilegeCode, params = {}) => this.request({
            path: `/features/${code}/privileges/${privilegeCode}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    coupons = {
        /**
         * @description This endpoint is used to create a coupon that can be then attached to a customer to create a discount.
         *
         * @tags coupons
         * @name CreateCoupon
         * @summary Create a coupon
         * @request POST:/coupons
         * @secure
         */
        createCoupon: (data, params = {}) => this.request({
            path: `/coupons`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all existing coupons.
         *
         * @tags coupons
         * @name FindAllCoupons
         * @summary List all coupons
         * @request GET:/coupons
         * @secure
         */
        findAllCoupons: (query, params = {}) => this.request({
            path: `/coupons`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to update a coupon that can be then attached to a customer to create a discount.
         *
         * @tags coupons
         * @name UpdateCoupon
         * @summary Update a coupon
         * @request PUT:/coupons/{code}
         * @secure
         */
        updateCoupon: (code, data, params = {}) => this.request({
            path: `/coupons/${code}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to retrieve a specific coupon.
         *
         * @tags coupons
         * @name FindCoupon
         * @summary Retrieve a coupon
         * @request GET:/coupons/{code}
         * @secure
         */
        findCoupon: (code, params = {}) => this.request({
            path: `/coupons/${code}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to delete a coupon.
         *
         * @tags coupons
         * @name DestroyCoupon
         * @summary Delete a coupon
         * @request DELETE:/coupons/{code}
         * @secure
         */
        destroyCoupon: (code, params = {}) => this.request({
            path: `/coupons/${code}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    creditNotes = {
        /**
         * @description This endpoint creates a new credit note.
         *
         * @tags credit_notes
         * @name CreateCreditNote
         * @summary Create a credit note
         * @request POST:/credit_notes
         * @secure
         */
        createCreditNote: (data, params = {}) => this.request({
            path: `/credit_notes`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint list all existing credit notes.
         *
         * @tags credit_notes
         * @name FindAllCreditNotes
         * @summary List all credit notes
         * @request GET:/credit_notes
         * @secure
         */
        findAllCreditNotes: (query, params = {}) => this.request({
            path: `/credit_notes`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint updates an existing credit note.
         *
         * @tags credit_notes
         * @name UpdateCreditNote
         * @summary Update a credit note
         * @request PUT:/credit_notes/{lago_id}
         * @secure
         */
        updateCreditNote: (lagoId, data, params = {}) => this.request({
            path: `/credit_notes/${lagoId}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves an existing credit note.
         *
         * @tags credit_notes
         * @name FindCreditNote
         * @summary Retrieve a credit note
         * @request GET:/credit_notes/{lago_id}
         * @secure
         */
        findCreditNote: (lagoId, params = {}) => this.request({
            path: `/credit_notes/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint downloads the PDF of an existing credit note.
         *
         * @tags credit_notes
         * @name DownloadCreditNote
         * @summary Download a credit note PDF
         * @request POST:/credit_notes/{lago_id}/download
         * @secure
         */
        downloadCreditNote: (lagoId, params = {}) => this.request({
            path: `/credit_notes/${lagoId}/download`,
            method: "POST",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to retrieve amounts for a new credit note creation.
         *
         * @tags credit_notes
         * @name EstimateCreditNote
         * @summary Estimate amounts for a new credit note
         * @request POST:/credit_notes/estimate
         * @secure
         */
        estimateCreditNote: (data, params = {}) => this.request({
            path: `/credit_notes/estimate`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint voids the available credit linked to a specific credit note.
         *
         * @tags credit_notes
         * @name VoidCreditNote
         * @summary Void available credit
         * @request PUT:/credit_notes/{lago_id}/void
         * @secure
         */
        voidCreditNote: (lagoId, params = {}) => this.request({
            path: `/credit_notes/${lagoId}/void`,
            method: "PUT",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint replaces all existing metadata on a credit note with the provided key-value pairs. Any existing metadata keys not included in the request will be removed.
         *
         * @tags credit_notes
         * @name ReplaceCreditNoteMetadata
         * @summary Replace credit note metadata
         * @request POST:/credit_notes/{lago_id}/metadata
         * @secure
         */
        replaceCreditNoteMetadata: (lagoId, data, params = {}) => this.request({
            path: `/credit_notes/${lagoId}/metadata`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint merges the provided metadata with existing metadata on the credit note. Existing keys not in the request are preserved. New keys are added, existing keys are updated.
         *
         * @tags credit_notes
         * @name MergeCreditNoteMetadata
         * @summary Merge credit note metadata
         * @request PATCH:/credit_notes/{lago_id}/metadata
         * @secure
         */
        mergeCreditNoteMetadata: (lagoId, data, params = {}) => this.request({
            path: `/credit_notes/${lagoId}/metadata`,
            method: "PATCH",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes all metadata from a credit note.
         *
         * @tags credit_notes
         * @name DeleteAllCreditNoteMetadata
         * @summary Delete all credit note metadata
         * @request DELETE:/credit_notes/{lago_id}/metadata
         * @secure
         */
        deleteAllCreditNoteMetadata: (lagoId, params = {}) => this.request({
            path: `/credit_notes/${lagoId}/metadata`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes a single metadata key from a credit note.
         *
         * @tags credit_notes
         * @name DeleteCreditNoteMetadataKey
         * @summary Delete a metadata key
         * @request DELETE:/credit_notes/{lago_id}/metadata/{key}
         * @secure
         */
        deleteCreditNoteMetadataKey: (lagoId, key, params = {}) => this.request({
            path: `/credit_notes/${lagoId}/metadata/${key}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    customers = {
        /**
         * @description This endpoint creates a new customer.
         *
         * @tags customers
         * @name CreateCustomer
         * @summary Create a customer
         * @request POST:/customers
         * @secure
         */
        createCustomer: (data, params = {}) => this.request({
            path: `/customers`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all existing customers.
         *
         * @tags customers
         * @name FindAllCustomers
         * @summary List all customers
         * @request GET:/customers
         * @secure
         */
        findAllCustomers: (query, params = {}) => this.request({
            path: `/customers`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves an existing customer.
         *
         * @tags customers
         * @name FindCustomer
         * @summary Retrieve a customer
         * @request GET:/customers/{external_customer_id}
         * @secure
         */
        findCustomer: (externalCustomerId, params = {}) => this.request({
            path: `/customers/${externalCustomerId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint deletes an existing customer.
         *
         * @tags customers
         * @name DestroyCustomer
         * @summary Delete a customer
         * @request DELETE:/customers/{external_customer_id}
         * @secure
         */
        destroyCustomer: (externalCustomerId, params = {}) => this.request({
            path: `/customers/${externalCustomerId}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all applied coupons for a customer.
         *
         * @tags customers, coupons
         * @name FindAllCustomerAppliedCoupons
         * @summary List all customer's applied coupons
         * @request GET:/customers/{external_customer_id}/applied_coupons
         * @secure
         */
        findAllCustomerAppliedCoupons: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/applied_coupons`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to delete a specific coupon that has been applied to a customer.
         *
         * @tags coupons, customers
         * @name DeleteAppliedCoupon
         * @summary Delete an applied coupon
         * @request DELETE:/customers/{external_customer_id}/applied_coupons/{applied_coupon_id}
         * @secure
         */
        deleteAppliedCoupon: (externalCustomerId, appliedCouponId, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/applied_coupons/${appliedCouponId}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint list all existing credit notes for a customer.
         *
         * @tags customers, credit_notes
         * @name FindAllCustomerCreditNotes
         * @summary List all customer's credit notes
         * @request GET:/customers/{external_customer_id}/credit_notes
         * @secure
         */
        findAllCustomerCreditNotes: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/credit_notes`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for retrieving all invoices of a customer.
         *
         * @tags customers, invoices
         * @name FindAllCustomerInvoices
         * @summary List all customer's invoices
         * @request GET:/customers/{external_customer_id}/invoices
         * @secure
         */
        findAllCustomerInvoices: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/invoices`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all payments of a customer
         *
         * @tags customers, payments
         * @name FindAllCustomerPayments
         * @summary List all customer's payments
         * @request GET:/customers/{external_customer_id}/payments
         * @secure
         */
        findAllCustomerPayments: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/payments`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all existing payment requests of a customer.
         *
         * @tags customers, payment_requests
         * @name FindAllCustomerPaymentRequests
         * @summary List all customer's payment requests
         * @request GET:/customers/{external_customer_id}/payment_requests
         * @secure
         */
        findAllCustomerPaymentRequests: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/payment_requests`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description Retrieves an embeddable link for displaying a customer portal. This endpoint allows you to fetch the URL that can be embedded to provide customers access to a dedicated portal
         *
         * @tags customers
         * @name GetCustomerPortalUrl
         * @summary Get a customer portal URL
         * @request GET:/customers/{external_customer_id}/portal_url
         * @secure
         */
        getCustomerPortalUrl: (externalCustomerId, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/portal_url`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all active subscriptions for a customer.
         *
         * @tags customers, subscriptions
         * @name FindAllCustomerSubscriptions
         * @summary List all customer's subscriptions
         * @request GET:/customers/{external_customer_id}/subscriptions
         * @secure
         */
        findAllCustomerSubscriptions: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/subscriptions`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to create a wallet with prepaid credits.
         *
         * @tags wallets
         * @name CreateCustomerWallet
         * @summary Create a wallet
         * @request POST:/customers/{external_customer_id}/wallets
         * @secure
         */
        createCustomerWallet: (externalCustomerId, data, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all wallets with prepaid credits of a customer
         *
         * @tags wallets
         * @name FindAllCustomerWallets
         * @summary List all customer's wallets
         * @request GET:/customers/{external_customer_id}/wallets
         * @secure
         */
        findAllCustomerWallets: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to update an existing wallet with prepaid credits. A terminated wallet cannot be updated and returns a `422` error.
         *
         * @tags wallets
         * @name UpdateCustomerWallet
         * @summary Update a wallet
         * @request PUT:/customers/{external_customer_id}/wallets/{code}
         * @secure
         */
        updateCustomerWallet: (externalCustomerId, code, data, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${code}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to retrieve an existing wallet with prepaid credits.
         *
         * @tags wallets
         * @name FindCustomerWallet
         * @summary Retrieve a wallet
         * @request GET:/customers/{external_customer_id}/wallets/{code}
         * @secure
         */
        findCustomerWallet: (externalCustomerId, code, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${code}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to terminate an existing wallet with prepaid credits.
         *
         * @tags wallets
         * @name DestroyCustomerWallet
         * @summary Terminate a wallet
         * @request DELETE:/customers/{external_customer_id}/wallets/{code}
         * @secure
         */
        destroyCustomerWallet: (externalCustomerId, code, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${code}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint replaces all existing metadata on a wallet with the provided key-value pairs. Any existing metadata keys not included in the request will be removed.
         *
         * @tags wallets
         * @name ReplaceCustomerWalletMetadata
         * @summary Replace wallet metadata
         * @request POST:/customers/{external_customer_id}/wallets/{wallet_code}/metadata
         * @secure
         */
        replaceCustomerWalletMetadata: (externalCustomerId, walletCode, data, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${walletCode}/metadata`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint merges the provided metadata with existing metadata on the wallet. Existing keys not in the request are preserved. New keys are added, existing keys are updated.
         *
         * @tags wallets
         * @name MergeCustomerWalletMetadata
         * @summary Merge wallet metadata
         * @request PATCH:/customers/{external_customer_id}/wallets/{wallet_code}/metadata
         * @secure
         */
        mergeCustomerWalletMetadata: (externalCustomerId, walletCode, data, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${walletCode}/metadata`,
            method: "PATCH",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes all metadata from a wallet.
         *
         * @tags wallets
         * @name DeleteAllCustomerWalletMetadata
         * @summary Delete all wallet metadata
         * @request DELETE:/customers/{external_customer_id}/wallets/{wallet_code}/metadata
         * @secure
         */
        deleteAllCustomerWalletMetadata: (externalCustomerId, walletCode, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${walletCode}/metadata`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes a single metadata key from a wallet.
         *
         * @tags wallets
         * @name DeleteCustomerWalletMetadataKey
         * @summary Delete a metadata key
         * @request DELETE:/customers/{external_customer_id}/wallets/{wallet_code}/metadata/{key}
         * @secure
         */
        deleteCustomerWalletMetadataKey: (externalCustomerId, walletCode, key, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${walletCode}/metadata/${key}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint enables the retrieval of all alerts for a wallet.
         *
         * @tags wallets
         * @name GetCustomerWalletAlerts
         * @summary List wallet alerts
         * @request GET:/customers/{external_customer_id}/wallets/{wallet_code}/alerts
         * @secure
         */
        getCustomerWalletAlerts: (externalCustomerId, walletCode, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${walletCode}/alerts`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to create new alerts for a wallet. Send a single alert object wrapped in `alert` key to create one alert, or an array of alert objects wrapped in `alerts` key to create multiple alerts atomically.
         *
         * @tags wallets
         * @name CreateCustomerWalletAlert
         * @summary Create wallet alert(s)
         * @request POST:/customers/{external_customer_id}/wallets/{wallet_code}/alerts
         * @secure
         */
        createCustomerWalletAlert: (externalCustomerId, walletCode, data, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${walletCode}/alerts`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to delete all alerts for a wallet.
         *
         * @tags wallets
         * @name DeleteAllCustomerWalletAlerts
         * @summary Delete all wallet alerts
         * @request DELETE:/customers/{external_customer_id}/wallets/{wallet_code}/alerts
         * @secure
         */
        deleteAllCustomerWalletAlerts: (externalCustomerId, walletCode, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${walletCode}/alerts`,
            method: "DELETE",
            secure: true,
            ...params,
        }),
        /**
         * @description This endpoint enables the retrieval of a specific alert for a wallet.
         *
         * @tags wallets
         * @name GetCustomerWalletAlert
         * @summary Retrieve a wallet alert
         * @request GET:/customers/{external_customer_id}/wallets/{wallet_code}/alerts/{code}
         * @secure
         */
        getCustomerWalletAlert: (externalCustomerId, walletCode, code, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${walletCode}/alerts/${code}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to update an existing alert for a wallet.
         *
         * @tags wallets
         * @name UpdateCustomerWalletAlert
         * @summary Update a wallet alert
         * @request PUT:/customers/{external_customer_id}/wallets/{wallet_code}/alerts/{code}
         * @secure
         */
        updateCustomerWalletAlert: (externalCustomerId, walletCode, code, data, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${walletCode}/alerts/${code}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to delete an existing alert for a wallet.
         *
         * @tags wallets
         * @name DeleteCustomerWalletAlert
         * @summary Delete a wallet alert
         * @request DELETE:/customers/{external_customer_id}/wallets/{wallet_code}/alerts/{code}
         * @secure
         */
        deleteCustomerWalletAlert: (externalCustomerId, walletCode, code, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/wallets/${walletCode}/alerts/${code}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint enables the retrieval of the usage-based billing data for a customer within the current period.
         *
         * @tags customers
         * @name FindCustomerCurrentUsage
         * @summary Retrieve customer current usage
         * @request GET:/customers/{external_customer_id}/current_usage
         * @secure
         */
        findCustomerCurrentUsage: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/current_usage`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint enables the retrieval of the usage-based billing data for a customer within the current period. It also returns the projected usage for the current period based on the current usage.
         *
         * @tags customers
         * @name FindCustomerProjectedUsage
         * @summary Retrieve customer current and projected usage
         * @request GET:/customers/{external_customer_id}/projected_usage
         * @secure
         */
        findCustomerProjectedUsage: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/projected_usage`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint enables the retrieval of the usage-based billing data for a customer within past periods.
         *
         * @tags customers
         * @name FindAllCustomerPastUsage
         * @summary Retrieve customer past usage
         * @request GET:/customers/{external_customer_id}/past_usage
         * @secure
         */
        findAllCustomerPastUsage: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/past_usage`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint regenerates the Payment Provider Checkout URL of a Customer.
         *
         * @tags customers
         * @name GenerateCustomerCheckoutUrl
         * @summary Generate a Customer Payment Provider Checkout URL
         * @request POST:/customers/{external_customer_id}/checkout_url
         * @secure
         */
        generateCustomerCheckoutUrl: (externalCustomerId, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/checkout_url`,
            method: "POST",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all payment methods of a Customer.
         *
         * @tags payment_methods
         * @name FindAllCustomersPaymentMethods
         * @summary List all customer payment methods
         * @request GET:/customers/{external_customer_id}/payment_methods
         * @secure
         */
        findAllCustomersPaymentMethods: (externalCustomerId, query, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/payment_methods`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description Use the payment method as default when not selected a payment method
         *
         * @tags payment_methods
         * @name PaymentMethodSetAsDefault
         * @summary Set the payment method as default
         * @request PUT:/customers/{external_customer_id}/payment_methods/{lago_id}/set_as_default
         * @secure
         */
        paymentMethodSetAsDefault: (lagoId, externalCustomerId, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/payment_methods/${lagoId}/set_as_default`,
            method: "PUT",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint deletes a specific payment method for a customer.
         *
         * @tags payment_methods
         * @name DestroyPaymentMethod
         * @summary Delete a payment method
         * @request DELETE:/customers/{external_customer_id}/payment_methods/{lago_id}
         * @secure
         */
        destroyPaymentMethod: (lagoId, externalCustomerId, params = {}) => this.request({
            path: `/customers/${externalCustomerId}/payment_methods/${lagoId}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    events = {
        /**
         * @description This endpoint is used for transmitting usage measurement events to either a designated customer or a specific subscription.
         *
         * @tags events
         * @name CreateEvent
         * @summary Send usage events
         * @request POST:/events
         * @secure
         */
        createEvent: (data, params = {}) => this.request({
            path: `/events`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for retrieving all events.
         *
         * @tags events
         * @name FindAllEvents
         * @summary List all events
         * @request GET:/events
         * @secure
         */
        findAllEvents: (query, params = {}) => this.request({
            path: `/events`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint can be used to send a batch of usage records. Each request may include up to 100 events.
         *
         * @tags events
         * @name CreateBatchEvents
         * @summary Batch multiple events
         * @request POST:/events/batch
         * @secure
         */
        createBatchEvents: (data, params = {}) => this.request({
            path: `/events/batch`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description Estimate the fees that would be created after reception of an event for a billable metric attached to one or multiple pay in advance charges
         *
         * @tags events
         * @name EventEstimateFees
         * @summary Estimate fees for a pay in advance charge
         * @request POST:/events/estimate_fees
         * @secure
         */
        eventEstimateFees: (data, params = {}) => this.request({
            path: `/events/estimate_fees`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description Estimate the fees that would be created after reception of an event for a billable metric attached to one or multiple pay in advance standard or percentage charges
         *
         * @tags events
         * @name EventEstimateInstantFees
         * @summary Estimate instant fees for a pay in advance charge
         * @request POST:/events/estimate_instant_fees
         * @secure
         */
        eventEstimateInstantFees: (data, params = {}) => this.request({
            path: `/events/estimate_instant_fees`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description Estimate the fees that would be created after reception of an event for a billable metric attached to one or multiple pay in advance standard or percentage charges
         *
         * @tags events
         * @name EventBatchEstimateInstantFees
         * @summary Batch estimate instant fees for a pay in advance charge
         * @request POST:/events/batch_estimate_instant_fees
         * @secure
         */
        eventBatchEstimateInstantFees: (data, params = {}) => this.request({
            path: `/events/batch_estimate_instant_fees`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for retrieving a specific usage measurement event that has been sent to a customer or a subscription. Note that transaction_id is unique per external_subscription_id so multiple subscriptions can share the same transaction_id. This endpoint will only return the first event found with the given transaction_id. WARNING: If your Lago organization is configured to use the Clickhouse-based event pipeline, multiple events can share the same `transaction_id` (with different timestamps). This endpoint will only return the first event found.
         *
         * @tags events
         * @name FindEvent
         * @summary Retrieve a specific event
         * @request GET:/events/{transaction_id}
         * @secure
         */
        findEvent: (transactionId, params = {}) => this.request({
            path: `/events/${transactionId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    fees = {
        /**
         * @description This endpoint is used for retrieving all fees that have been issued.
         *
         * @tags fees
         * @name FindAllFees
         * @summary List all fees
         * @request GET:/fees
         * @secure
         */
        findAllFees: (query, params = {}) => this.request({
            path: `/fees`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for retrieving a specific fee that has been issued.
         *
         * @tags fees
         * @name FindFee
         * @summary Retrieve a specific fee
         * @request GET:/fees/{lago_id}
         * @secure
         */
        findFee: (lagoId, params = {}) => this.request({
            path: `/fees/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for updating a specific fee that has been issued.
         *
         * @tags fees
         * @name UpdateFee
         * @summary Update a fee
         * @request PUT:/fees/{lago_id}
         * @secure
         */
        updateFee: (lagoId, data, params = {}) => this.request({
            path: `/fees/${lagoId}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for deleting a specific fee that has not yet been invoiced
         *
         * @tags fees
         * @name DeleteFee
         * @summary Delete a fee
         * @request DELETE:/fees/{lago_id}
         * @secure
         */
        deleteFee: (lagoId, params = {}) => this.request({
            path: `/fees/${lagoId}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    invoices = {
        /**
         * @description This endpoint is used for issuing a one-off invoice.
         *
         * @tags invoices
         * @name CreateInvoice
         * @summary Create a one-off invoice
         * @request POST:/invoices
         * @secure
         */
        createInvoice: (data, params = {}) => this.request({
            path: `/invoices`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for retrieving all invoices.
         *
         * @tags invoices
         * @name FindAllInvoices
         * @summary List all invoices
         * @request GET:/invoices
         * @secure
         */
        findAllInvoices: (query, params = {}) => this.request({
            path: `/invoices`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for updating an existing invoice. A voided invoice cannot be updated and returns a `405` error.
         *
         * @tags invoices
         * @name UpdateInvoice
         * @summary Update an invoice
         * @request PUT:/invoices/{lago_id}
         * @secure
         */
        updateInvoice: (lagoId, data, params = {}) => this.request({
            path: `/invoices/${lagoId}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for retrieving a specific invoice that has been issued.
         *
         * @tags invoices
         * @name FindInvoice
         * @summary Retrieve an invoice
         * @request GET:/invoices/{lago_id}
         * @secure
         */
        findInvoice: (lagoId, params = {}) => this.request({
            path: `/invoices/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for permanently deleting a `draft` invoice. Deleting a draft invoice removes it entirely: it never becomes accounts receivable, consumes no invoice number, and disappears from every list, export, and analytics surface. Only invoices in the `draft` status can be deleted; for a `finalized` invoice, void it instead.
         *
         * @tags invoices
         * @name DeleteInvoice
         * @summary Delete a draft invoice
         * @request DELETE:/invoices/{lago_id}
         * @secure
         */
        deleteInvoice: (lagoId, params = {}) => this.request({
            path: `/invoices/${lagoId}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for downloading a specific invoice PDF document.
         *
         * @tags invoices
         * @name DownloadInvoice
         * @summary Download an invoice PDF
         * @request POST:/invoices/{lago_id}/download
         * @secure
         */
        downloadInvoice: (lagoId, params = {}) => this.request({
            path: `/invoices/${lagoId}/download`,
            method: "POST",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for finalizing a draft invoice.
         *
         * @tags invoices
         * @name FinalizeInvoice
         * @summary Finalize a draft invoice
         * @request PUT:/invoices/{lago_id}/finalize
         * @secure
         */
        finalizeInvoice: (lagoId, params = {}) => this.request({
            path: `/invoices/${lagoId}/finalize`,
            method: "PUT",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for setting invoice's payment dispute as lost.
         *
         * @tags invoices
         * @name LoseDisputeInvoice
         * @summary Mark an invoice payment dispute as lost
         * @request POST:/invoices/{lago_id}/lose_dispute
         * @secure
         */
        loseDisputeInvoice: (lagoId, params = {}) => this.request({
            path: `/invoices/${lagoId}/lose_dispute`,
            method: "POST",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for refreshing a draft invoice.
         *
         * @tags invoices
         * @name RefreshInvoice
         * @summary Refresh a draft invoice
         * @request PUT:/invoices/{lago_id}/refresh
         * @secure
         */
        refreshInvoice: (lagoId, params = {}) => this.request({
            path: `/invoices/${lagoId}/refresh`,
            method: "PUT",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for retrying to generate a failed invoice.
         *
         * @tags invoices
         * @name RetryInvoice
         * @summary Retry generation of a failed invoice
         * @request POST:/invoices/{lago_id}/retry
         * @secure
         */
        retryInvoice: (lagoId, params = {}) => this.request({
            path: `/invoices/${lagoId}/retry`,
            method: "POST",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint generates a checkout link for a specific invoice.
         *
         * @tags invoices
         * @name InvoicePaymentUrl
         * @summary Generate a payment URL
         * @request POST:/invoices/{lago_id}/payment_url
         * @secure
         */
        invoicePaymentUrl: (lagoId, params = {}) => this.request({
            path: `/invoices/${lagoId}/payment_url`,
            method: "POST",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used for generating invoice preview.
         *
         * @tags invoices
         * @name InvoicePreview
         * @summary Create an invoice preview
         * @request POST:/invoices/preview
         * @secure
         */
        invoicePreview: (data, params = {}) => this.request({
            path: `/invoices/preview`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint resends an invoice for collection and retry a payment.
         *
         * @tags invoices
         * @name RetryPayment
         * @summary Retry an invoice payment
         * @request POST:/invoices/{lago_id}/retry_payment
         * @secure
         */
        retryPayment: (lagoId, data, params = {}) => this.request({
            path: `/invoices/${lagoId}/retry_payment`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            ...params,
        }),
        /**
         * @description This endpoint is used for voiding an invoice. • When no body parameters are provided, the invoice can be voided only if it is in a `finalized` status and its payment status is NOT `succeeded`. • When `generate_credit_note` is provided (optionally with `refund_amount` and/or `credit_amount`), this validation is bypassed: the invoice is forcibly voided and a credit note is generated. If the specified refund/credit amounts do not cover the full invoice total, the remainder is issued on a second credit note that is created and immediately voided.
         *
         * @tags invoices
         * @name VoidInvoice
         * @summary Void an invoice
         * @request POST:/invoices/{lago_id}/void
         * @secure
         */
        voidInvoice: (lagoId, data, params = {}) => this.request({
            path: `/invoices/${lagoId}/void`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
    };
    orderForms = {
        /**
         * @description This endpoint is used to list all existing order forms. This is a premium feature.
         *
         * @tags order_forms
         * @name FindAllOrderForms
         * @summary List all order forms
         * @request GET:/order_forms
         * @secure
         */
        findAllOrderForms: (query, params = {}) => this.request({
            path: `/order_forms`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific order form. This is a premium feature.
         *
         * @tags order_forms
         * @name FindOrderForm
         * @summary Retrieve an order form
         * @request GET:/order_forms/{lago_id}
         * @secure
         */
        findOrderForm: (lagoId, params = {}) => this.request({
            path: `/order_forms/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint records the customer's signature on an order form, and creates the order that carries the quoted deal out. Only a `generated` order form can be signed, so a `422` is returned once the order form has been signed, has expired or has been voided. An `execute_at` landing on or after the day the quoted deal stops being executable is rejected as well, so the order can never be scheduled past the term it bills. A concurrent write on the same quote is reported as a `422` rather than retried, so a duplicated call can fail while the first one is still in flight. This is a premium feature.
         *
         * @tags order_forms
         * @name MarkOrderFormAsSigned
         * @summary Mark an order form as signed
         * @request POST:/order_forms/{lago_id}/mark_as_signed
         * @secure
         */
        markOrderFormAsSigned: (lagoId, data, params = {}) => this.request({
            path: `/order_forms/${lagoId}/mark_as_signed`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint voids an order form, with the `manual` reason, and cascades to the quote version it was generated from, which is voided with the `cascade_of_voided` reason. Only a `generated` order form can be voided, so a `422` is returned once the order form has been signed, has expired or has already been voided. A concurrent write on the same quote is reported as a `422` rather than retried, so a duplicated call can fail while the first one is still in flight. This is a premium feature.
         *
         * @tags order_forms
         * @name VoidOrderForm
         * @summary Void an order form
         * @request POST:/order_forms/{lago_id}/void
         * @secure
         */
        voidOrderForm: (lagoId, params = {}) => this.request({
            path: `/order_forms/${lagoId}/void`,
            method: "POST",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    orders = {
        /**
         * @description This endpoint is used to list all existing orders. This is a premium feature.
         *
         * @tags orders
         * @name FindAllOrders
         * @summary List all orders
         * @request GET:/orders
         * @secure
         */
        findAllOrders: (query, params = {}) => this.request({
            path: `/orders`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific order, along with the `billing_snapshot` its execution applies and the `execution_record` of what it produced. This is a premium feature.
         *
         * @tags orders
         * @name FindOrder
         * @summary Retrieve an order
         * @request GET:/orders/{lago_id}
         * @secure
         */
        findOrder: (lagoId, params = {}) => this.request({
            path: `/orders/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint carries out an order on demand, without waiting for its `execute_at` schedule. It runs synchronously, so the response carries the resulting status and, when the execution fails, the reason it failed. An `execute_in_lago` order applies the quoted deal, creating the subscriptions, coupons, wallets or one-off invoice it describes; an `order_only` order is simply marked as executed. What the execution produced is listed in `execution_record`. Executing is idempotent: an order that has already been executed is returned untouched. An order whose previous execution failed is executed again, and a `422` is returned when the order carries no execution mode and none is provided in the body. Restating an `execution_mode` that differs from the one stored on the order updates it first, which only succeeds while the order is still `created`: a `failed` order can be retried, but not switched to another mode. That update also re-validates the order's own `execute_at` against the day the quoted deal stops being executable, so a `422` is possible even though no date was sent. An order carrying no `execute_at` is not bounded that way, and a deal whose term has passed then only fails when the execution runs. A `404` is not limited to an unknown order: when the execution cannot find a catalog record the quote pinned, such as a deleted plan, charge, coupon or the subscription being amended, the missing resource is reported as a `404` and the order is left `failed`. Concurrency is reported two ways. A mode change losing the race on the quote comes back as a `422` validation error, while the execution itself losing it comes back as a `422` carrying a lock code, because a scheduled execution relies on that error to be retried. This is a premium feature.
         *
         * @tags orders
         * @name ExecuteOrder
         * @summary Execute an order
         * @request POST:/orders/{lago_id}/execute
         * @secure
         */
        executeOrder: (lagoId, data, params = {}) => this.request({
            path: `/orders/${lagoId}/execute`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
    };
    organizations = {
        /**
         * @description This endpoint retrieves your own organization's settings.
         *
         * @tags organizations
         * @name FindOrganization
         * @summary Retrieve your organization
         * @request GET:/organizations
         * @secure
         */
        findOrganization: (params = {}) => this.request({
            path: `/organizations`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to update your own organization's settings.
         *
         * @tags organizations
         * @name UpdateOrganization
         * @summary Update your organization
         * @request PUT:/organizations
         * @secure
         */
        updateOrganization: (data, params = {}) => this.request({
            path: `/organizations`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
    };
    paymentReceipts = {
        /**
         * @description This endpoint is used to list all existing payment receipts.
         *
         * @tags payment_receipts
         * @name FindAllPaymentReceipts
         * @summary List all payment receipts
         * @request GET:/payment_receipts
         * @secure
         */
        findAllPaymentReceipts: (query, params = {}) => this.request({
            path: `/payment_receipts`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific payment receipt.
         *
         * @tags payment_receipts
         * @name FindPaymentReceipt
         * @summary Retrieve a payment receipt
         * @request GET:/payment_receipts/{lago_id}
         * @secure
         */
        findPaymentReceipt: (lagoId, params = {}) => this.request({
            path: `/payment_receipts/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    paymentRequests = {
        /**
         * @description This endpoint is used to create a payment request to collect payments of overdue invoices of a given customer
         *
         * @tags payment_requests
         * @name CreatePaymentRequest
         * @summary Create a payment request
         * @request POST:/payment_requests
         * @secure
         */
        createPaymentRequest: (data, params = {}) => this.request({
            path: `/payment_requests`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all existing payment requests.
         *
         * @tags payment_requests
         * @name FindAllPaymentRequests
         * @summary List all payment requests
         * @request GET:/payment_requests
         * @secure
         */
        findAllPaymentRequests: (query, params = {}) => this.request({
            path: `/payment_requests`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific payment request by its ID.
         *
         * @tags payment_requests
         * @name FindPaymentRequest
         * @summary Retrieve a payment request
         * @request GET:/payment_requests/{lago_id}
         * @secure
         */
        findPaymentRequest: (lagoId, params = {}) => this.request({
            path: `/payment_requests/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    payments = {
        /**
         * @description This endpoint is used to create a manual payment
         *
         * @tags payments
         * @name CreatePayment
         * @summary Create a payment
         * @request POST:/payments
         * @secure
         */
        createPayment: (data, params = {}) => this.request({
            path: `/payments`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all payments
         *
         * @tags payments
         * @name FindAllPayments
         * @summary List all payments
         * @request GET:/payments
         * @secure
         */
        findAllPayments: (query, params = {}) => this.request({
            path: `/payments`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific payment by its ID.
         *
         * @tags payments
         * @name FindPayment
         * @summary Retrieve a payment
         * @request GET:/payments/{lago_id}
         * @secure
         */
        findPayment: (lagoId, params = {}) => this.request({
            path: `/payments/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    plans = {
        /**
         * @description This endpoint creates a plan with subscription and usage-based charges. It supports flexible billing cadence (in-advance or in-arrears) and allows for both recurring and metered charges.
         *
         * @tags plans
         * @name CreatePlan
         * @summary Create a plan
         * @request POST:/plans
         * @secure
         */
        createPlan: (data, params = {}) => this.request({
            path: `/plans`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all existing plans.
         *
         * @tags plans
         * @name FindAllPlans
         * @summary List all plans
         * @request GET:/plans
         * @secure
         */
        findAllPlans: (query, params = {}) => this.request({
            path: `/plans`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint updates a specific plan with subscription and usage-based charges. It supports flexible billing cadence (in-advance or in-arrears) and allows for both recurring and metered charges.
         *
         * @tags plans
         * @name UpdatePlan
         * @summary Update a plan
         * @request PUT:/plans/{code}
         * @secure
         */
        updatePlan: (code, data, params = {}) => this.request({
            path: `/plans/${code}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific plan.
         *
         * @tags plans
         * @name FindPlan
         * @summary Retrieve a plan
         * @request GET:/plans/{code}
         * @secure
         */
        findPlan: (code, params = {}) => this.request({
            path: `/plans/${code}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint deletes a specific plan. Note that this plan could be associated with active subscriptions.
         *
         * @tags plans
         * @name DestroyPlan
         * @summary Delete a plan
         * @request DELETE:/plans/{code}
         * @secure
         */
        destroyPlan: (code, params = {}) => this.request({
            path: `/plans/${code}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint creates new entitlements by adding features to a plan. Note that all existing entitlements will be deleted and replaced by the ones provided. To add a new entitlement without removing the existing ones, use PATCH. The feature must exist and all privileges must be valid for the feature.
         *
         * @tags entitlements
         * @name CreateEntitlement
         * @summary Create an entitlement
         * @request POST:/plans/{code}/entitlements
         * @secure
         */
        createEntitlement: (code, data, params = {}) => this.request({
            path: `/plans/${code}/entitlements`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all entitlements for a specific plan.
         *
         * @tags entitlements
         * @name FindAllEntitlements
         * @summary List all entitlements
         * @request GET:/plans/{code}/entitlements
         * @secure
         */
        findAllEntitlements: (code, params = {}) => this.request({
            path: `/plans/${code}/entitlements`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This accepts a list of entitlements to update. If the feature isn't part of the plan yet, it's added with all the privileges from the payload. If the feature is already part of the plan, the privilege and values are updated or added. All privileges must be valid for the feature. All features  and privileges not part of the payload are left untouched. To remove privileges or features, use the DELETE endpoints.
         *
         * @tags entitlements
         * @name UpdateEntitlement
         * @summary Partial update of an entitlement
         * @request PATCH:/plans/{code}/entitlements
         * @secure
         */
        updateEntitlement: (code, data, params = {}) => this.request({
            path: `/plans/${code}/entitlements`,
            method: "PATCH",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific entitlement for a plan.
         *
         * @tags entitlements
         * @name FindEntitlement
         * @summary Retrieve an entitlement
         * @request GET:/plans/{code}/entitlements/{feature_code}
         * @secure
         */
        findEntitlement: (code, featureCode, params = {}) => this.request({
            path: `/plans/${code}/entitlements/${featureCode}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint deletes an existing entitlement by removing the feature from the plan.
         *
         * @tags entitlements
         * @name DestroyEntitlement
         * @summary Delete an entitlement
         * @request DELETE:/plans/{code}/entitlements/{feature_code}
         * @secure
         */
        destroyEntitlement: (code, featureCode, params = {}) => this.request({
            path: `/plans/${code}/entitlements/${featureCode}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes a specific privilege and its value from an entitlement. The privilege remains untouched on the original feature.
         *
         * @tags entitlements
         * @name RemoveEntitlementPrivilege
         * @summary Remove a privilege from an entitlement
         * @request DELETE:/plans/{code}/entitlements/{feature_code}/privileges/{privilege_code}
         * @secure
         */
        removeEntitlementPrivilege: (code, featureCode, privilegeCode, params = {}) => this.request({
            path: `/plans/${code}/entitlements/${featureCode}/privileges/${privilegeCode}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint replaces all existing metadata on a plan with the provided key-value pairs. Any existing metadata keys not included in the request will be removed.
         *
         * @tags plans
         * @name ReplacePlanMetadata
         * @summary Replace plan metadata
         * @request POST:/plans/{code}/metadata
         * @secure
         */
        replacePlanMetadata: (code, data, params = {}) => this.request({
            path: `/plans/${code}/metadata`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint merges the provided metadata with existing metadata on the plan. Existing keys not in the request are preserved. New keys are added, existing keys are updated.
         *
         * @tags plans
         * @name MergePlanMetadata
         * @summary Merge plan metadata
         * @request PATCH:/plans/{code}/metadata
         * @secure
         */
        mergePlanMetadata: (code, data, params = {}) => this.request({
            path: `/plans/${code}/metadata`,
            method: "PATCH",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes all metadata from a plan.
         *
         * @tags plans
         * @name DeleteAllPlanMetadata
         * @summary Delete all plan metadata
         * @request DELETE:/plans/{code}/metadata
         * @secure
         */
        deleteAllPlanMetadata: (code, params = {}) => this.request({
            path: `/plans/${code}/metadata`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes a single metadata key from a plan.
         *
         * @tags plans
         * @name DeletePlanMetadataKey
         * @summary Delete a metadata key
         * @request DELETE:/plans/{code}/metadata/{key}
         * @secure
         */
        deletePlanMetadataKey: (code, key, params = {}) => this.request({
            path: `/plans/${code}/metadata/${key}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint creates a new charge for a specific plan.
         *
         * @tags plans
         * @name CreatePlanCharge
         * @summary Create a charge
         * @request POST:/plans/{code}/charges
         * @secure
         */
        createPlanCharge: (code, data, params = {}) => this.request({
            path: `/plans/${code}/charges`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all charges for a specific plan.
         *
         * @tags plans
         * @name FindAllPlanCharges
         * @summary List all charges for a plan
         * @request GET:/plans/{code}/charges
         * @secure
         */
        findAllPlanCharges: (code, query, params = {}) => this.request({
            path: `/plans/${code}/charges`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific charge for a plan.
         *
         * @tags plans
         * @name FindPlanCharge
         * @summary Retrieve a charge
         * @request GET:/plans/{code}/charges/{charge_code}
         * @secure
         */
        findPlanCharge: (code, chargeCode, params = {}) => this.request({
            path: `/plans/${code}/charges/${chargeCode}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint updates a specific charge for a plan.
         *
         * @tags plans
         * @name UpdatePlanCharge
         * @summary Update a charge
         * @request PUT:/plans/{code}/charges/{charge_code}
         * @secure
         */
        updatePlanCharge: (code, chargeCode, data, params = {}) => this.request({
            path: `/plans/${code}/charges/${chargeCode}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint deletes a specific charge from a plan.
         *
         * @tags plans
         * @name DestroyPlanCharge
         * @summary Delete a charge
         * @request DELETE:/plans/{code}/charges/{charge_code}
         * @secure
         */
        destroyPlanCharge: (code, chargeCode, data, params = {}) => this.request({
            path: `/plans/${code}/charges/${chargeCode}`,
            method: "DELETE",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint creates a new filter for a specific charge.
         *
         * @tags plans
         * @name CreatePlanChargeFilter
         * @summary Create a charge filter
         * @request POST:/plans/{code}/charges/{charge_code}/filters
         * @secure
         */
        createPlanChargeFilter: (code, chargeCode, data, params = {}) => this.request({
            path: `/plans/${code}/charges/${chargeCode}/filters`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all filters for a specific charge.
         *
         * @tags plans
         * @name FindAllPlanChargeFilters
         * @summary List all filters for a charge
         * @request GET:/plans/{code}/charges/{charge_code}/filters
         * @secure
         */
        findAllPlanChargeFilters: (code, chargeCode, query, params = {}) => this.request({
            path: `/plans/${code}/charges/${chargeCode}/filters`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific filter for a charge.
         *
         * @tags plans
         * @name FindPlanChargeFilter
         * @summary Retrieve a charge filter
         * @request GET:/plans/{code}/charges/{charge_code}/filters/{filter_id}
         * @secure
         */
        findPlanChargeFilter: (code, chargeCode, filterId, params = {}) => this.request({
            path: `/plans/${code}/charges/${chargeCode}/filters/${filterId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint updates a specific filter for a charge.
         *
         * @tags plans
         * @name UpdatePlanChargeFilter
         * @summary Update a charge filter
         * @request PUT:/plans/{code}/charges/{charge_code}/filters/{filter_id}
         * @secure
         */
        updatePlanChargeFilter: (code, chargeCode, filterId, data, params = {}) => this.request({
            path: `/plans/${code}/charges/${chargeCode}/filters/${filterId}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint deletes a specific filter from a charge.
         *
         * @tags plans
         * @name DestroyPlanChargeFilter
         * @summary Delete a charge filter
         * @request DELETE:/plans/{code}/charges/{charge_code}/filters/{filter_id}
         * @secure
         */
        destroyPlanChargeFilter: (code, chargeCode, filterId, data, params = {}) => this.request({
            path: `/plans/${code}/charges/${chargeCode}/filters/${filterId}`,
            method: "DELETE",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint creates a new fixed charge for a specific plan.
         *
         * @tags plans
         * @name CreatePlanFixedCharge
         * @summary Create a fixed charge
         * @request POST:/plans/{code}/fixed_charges
         * @secure
         */
        createPlanFixedCharge: (code, data, params = {}) => this.request({
            path: `/plans/${code}/fixed_charges`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all fixed charges for a specific plan.
         *
         * @tags plans
         * @name FindAllPlanFixedCharges
         * @summary List all fixed charges for a plan
         * @request GET:/plans/{code}/fixed_charges
         * @secure
         */
        findAllPlanFixedCharges: (code, query, params = {}) => this.request({
            path: `/plans/${code}/fixed_charges`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific fixed charge for a plan.
         *
         * @tags plans
         * @name FindPlanFixedCharge
         * @summary Retrieve a fixed charge
         * @request GET:/plans/{code}/fixed_charges/{fixed_charge_code}
         * @secure
         */
        findPlanFixedCharge: (code, fixedChargeCode, params = {}) => this.request({
            path: `/plans/${code}/fixed_charges/${fixedChargeCode}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint updates a specific fixed charge for a plan.
         *
         * @tags plans
         * @name UpdatePlanFixedCharge
         * @summary Update a fixed charge
         * @request PUT:/plans/{code}/fixed_charges/{fixed_charge_code}
         * @secure
         */
        updatePlanFixedCharge: (code, fixedChargeCode, data, params = {}) => this.request({
            path: `/plans/${code}/fixed_charges/${fixedChargeCode}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint deletes a specific fixed charge from a plan.
         *
         * @tags plans
         * @name DestroyPlanFixedCharge
         * @summary Delete a fixed charge
         * @request DELETE:/plans/{code}/fixed_charges/{fixed_charge_code}
         * @secure
         */
        destroyPlanFixedCharge: (code, fixedChargeCode, data, params = {}) => this.request({
            path: `/plans/${code}/fixed_charges/${fixedChargeCode}`,
            method: "DELETE",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
    };
    quotes = {
        /**
         * @description This endpoint is used to list all existing quotes. Quotes are ordered by creation date, from the most recent to the oldest. This is a premium feature.
         *
         * @tags quotes
         * @name FindAllQuotes
         * @summary List all quotes
         * @request GET:/quotes
         * @secure
         */
        findAllQuotes: (query, params = {}) => this.request({
            path: `/quotes`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific quote, along with its owners and its current version. This is a premium feature.
         *
         * @tags quotes
         * @name FindQuote
         * @summary Retrieve a quote
         * @request GET:/quotes/{lago_id}
         * @secure
         */
        findQuote: (lagoId, params = {}) => this.request({
            path: `/quotes/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all the versions of a specific quote, from the most recent to the oldest. The `content` and `billing_items` of each version are omitted; retrieve a version to get them. This is a premium feature.
         *
         * @tags quotes
         * @name FindAllQuoteVersions
         * @summary List all versions of a quote
         * @request GET:/quotes/{lago_id}/versions
         * @secure
         */
        findAllQuoteVersions: (lagoId, query, params = {}) => this.request({
            path: `/quotes/${lagoId}/versions`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
    };
    quoteVersions = {
        /**
         * @description This endpoint retrieves a specific quote version, along with its document `content` and its `billing_items`. This is a premium feature.
         *
         * @tags quotes
         * @name FindQuoteVersion
         * @summary Retrieve a quote version
         * @request GET:/quote_versions/{lago_id}
         * @secure
         */
        findQuoteVersion: (lagoId, params = {}) => this.request({
            path: `/quote_versions/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint approves a quote version and generates the order form to send to the customer for signature. Only a `draft` version can be approved, and its `billing_items` must be complete: approval validates them against the catalog and against the customer, and returns a `422` when the deal cannot be executed as quoted. The `expires_at` of the generated order form is bounded by the deal's own term, so a signing window reaching beyond the day the deal stops being executable is rejected. A concurrent write on the same quote is reported as a `422` rather than retried, so a duplicated call can fail while the first one is still in flight. This is a premium feature.
         *
         * @tags quotes
         * @name ApproveQuoteVersion
         * @summary Approve a quote version
         * @request POST:/quote_versions/{lago_id}/approve
         * @secure
         */
        approveQuoteVersion: (lagoId, data, params = {}) => this.request({
            path: `/quote_versions/${lagoId}/approve`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint voids a quote version, which makes it definitive: a voided version can neither be edited nor approved again. Only a `draft` version can be voided through this endpoint, and the resulting `void_reason` is `manual`. An `approved` version is voided by Lago itself, through the order form generated from it. A concurrent write on the same quote is reported as a `422` rather than retried, so a duplicated call can fail while the first one is still in flight. This is a premium feature.
         *
         * @tags quotes
         * @name VoidQuoteVersion
         * @summary Void a quote version
         * @request POST:/quote_versions/{lago_id}/void
         * @secure
         */
        voidQuoteVersion: (lagoId, params = {}) => this.request({
            path: `/quote_versions/${lagoId}/void`,
            method: "POST",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint copies a quote version into a new `draft` version of the same quote, so that the deal can be renegotiated. Any version of the quote can be cloned, but a quote can only carry one active version: the draft the quote currently holds, if any, is voided with the `superseded` reason. Cloning is therefore rejected with a `422` once a version of the quote has been approved. A concurrent write on the same quote is reported as a `422` rather than retried, so a duplicated call can fail while the first one is still in flight. This is a premium feature.
         *
         * @tags quotes
         * @name CloneQuoteVersion
         * @summary Clone a quote version
         * @request POST:/quote_versions/{lago_id}/clone
         * @secure
         */
        cloneQuoteVersion: (lagoId, params = {}) => this.request({
            path: `/quote_versions/${lagoId}/clone`,
            method: "POST",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    subscriptions = {
        /**
         * @description This endpoint assigns a plan to a customer, creating or modifying a subscription. Ideal for initial subscriptions or plan changes (upgrades/downgrades).
         *
         * @tags subscriptions
         * @name CreateSubscription
         * @summary Assign a plan to a customer
         * @request POST:/subscriptions
         * @secure
         */
        createSubscription: (data, params = {}) => this.request({
            path: `/subscriptions`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all active subscriptions.
         *
         * @tags subscriptions
         * @name FindAllSubscriptions
         * @summary List all subscriptions
         * @request GET:/subscriptions
         * @secure
         */
        findAllSubscriptions: (query, params = {}) => this.request({
            path: `/subscriptions`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific subscription.
         *
         * @tags subscriptions
         * @name FindSubscription
         * @summary Retrieve a subscription
         * @request GET:/subscriptions/{external_id}
         * @secure
         */
        findSubscription: (externalId, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to update a subscription.
         *
         * @tags subscriptions
         * @name UpdateSubscription
         * @summary Update a subscription
         * @request PUT:/subscriptions/{external_id}
         * @secure
         */
        updateSubscription: (externalId, data, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}`,
            method: "PUT",
            query: query,
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to terminate a subscription.
         *
         * @tags subscriptions
         * @name DestroySubscription
         * @summary Terminate a subscription
         * @request DELETE:/subscriptions/{external_id}
         * @secure
         */
        destroySubscription: (externalId, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}`,
            method: "DELETE",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint enables the retrieval of the lifetime usage of a subscription.
         *
         * @tags subscriptions
         * @name GetSubscriptionLifetimeUsage
         * @summary Retrieve subscription lifetime usage
         * @request GET:/subscriptions/{external_id}/lifetime_usage
         * @secure
         */
        getSubscriptionLifetimeUsage: (externalId, params = {}) => this.request({
            path: `/subscriptions/${externalId}/lifetime_usage`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to update the lifetime usage of a subscription.
         *
         * @tags subscriptions
         * @name UpdateSubscriptionLifetimeUsage
         * @summary Update a subscription lifetime usage
         * @request PUT:/subscriptions/{external_id}/lifetime_usage
         * @secure
         */
        updateSubscriptionLifetimeUsage: (externalId, data, params = {}) => this.request({
            path: `/subscriptions/${externalId}/lifetime_usage`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint enables the retrieval of all alerts for a subscription.
         *
         * @tags subscriptions
         * @name GetSubscriptionAlerts
         * @summary List subscription alerts
         * @request GET:/subscriptions/{external_id}/alerts
         * @secure
         */
        getSubscriptionAlerts: (externalId, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/alerts`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to create alerts for a subscription. Send a single alert object wrapped in `alert` key to create one alert, or an array of alert objects wrapped in `alerts` key to create multiple alerts atomically.
         *
         * @tags subscriptions
         * @name CreateSubscriptionAlert
         * @summary Create subscription alert(s)
         * @request POST:/subscriptions/{external_id}/alerts
         * @secure
         */
        createSubscriptionAlert: (externalId, data, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/alerts`,
            method: "POST",
            query: query,
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to delete all alerts for a subscription.
         *
         * @tags subscriptions
         * @name DeleteAllSubscriptionAlerts
         * @summary Delete all subscription alerts
         * @request DELETE:/subscriptions/{external_id}/alerts
         * @secure
         */
        deleteAllSubscriptionAlerts: (externalId, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/alerts`,
            method: "DELETE",
            query: query,
            secure: true,
            ...params,
        }),
        /**
         * @description This endpoint enables the retrieval of a specific alert for a subscription.
         *
         * @tags subscriptions
         * @name GetSubscriptionAlert
         * @summary Retrieve a subscription alert
         * @request GET:/subscriptions/{external_id}/alerts/{code}
         * @secure
         */
        getSubscriptionAlert: (externalId, code, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/alerts/${code}`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to update an existing alert for a subscription.
         *
         * @tags subscriptions
         * @name UpdateSubscriptionAlert
         * @summary Update a subscription alert
         * @request PUT:/subscriptions/{external_id}/alerts/{code}
         * @secure
         */
        updateSubscriptionAlert: (externalId, code, data, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/alerts/${code}`,
            method: "PUT",
            query: query,
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint allows you to delete an existing alert for a subscription.
         *
         * @tags subscriptions
         * @name DeleteSubscriptionAlert
         * @summary Delete a subscription alert
         * @request DELETE:/subscriptions/{external_id}/alerts/{code}
         * @secure
         */
        deleteSubscriptionAlert: (externalId, code, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/alerts/${code}`,
            method: "DELETE",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all entitlements for a specific subscription, including both plan entitlements and any subscription-specific overrides.
         *
         * @tags entitlements
         * @name FindAllSubscriptionEntitlements
         * @summary List all subscription entitlements
         * @request GET:/subscriptions/{external_id}/entitlements
         * @secure
         */
        findAllSubscriptionEntitlements: (externalId, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/entitlements`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This accepts a list of entitlements to update. If the feature isn't part of the subscription yet, it's added with all the privileges from the payload. If the feature is already part of the subscription (via plan or via override), the privilege and values are updated or added. All privileges must be valid for the feature. All features  and privileges not part of the payload are left untouched. To remove privileges or features, use the DELETE endpoints.
         *
         * @tags entitlements
         * @name UpdateSubscriptionEntitlements
         * @summary Update subscription entitlements
         * @request PATCH:/subscriptions/{external_id}/entitlements
         * @secure
         */
        updateSubscriptionEntitlements: (externalId, data, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/entitlements`,
            method: "PATCH",
            query: query,
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes a specific feature entitlement from a subscription. The entitlement remains available from the plan.
         *
         * @tags entitlements
         * @name DestroySubscriptionEntitlement
         * @summary Remove an entitlement from a subscription
         * @request DELETE:/subscriptions/{external_id}/entitlements/{feature_code}
         * @secure
         */
        destroySubscriptionEntitlement: (externalId, featureCode, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/entitlements/${featureCode}`,
            method: "DELETE",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes a specific privilege from a subscription entitlement. The privilege entitlement remains available from the plan.
         *
         * @tags entitlements
         * @name DestroySubscriptionEntitlementPrivilege
         * @summary Remove a privilege from a subscription entitlement override
         * @request DELETE:/subscriptions/{external_id}/entitlements/{feature_code}/privileges/{privilege_code}
         * @secure
         */
        destroySubscriptionEntitlementPrivilege: (externalId, featureCode, privilegeCode, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/entitlements/${featureCode}/privileges/${privilegeCode}`,
            method: "DELETE",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all effective fixed charges for a specific subscription. The `units` of each fixed charge reflect any per-subscription unit override applied to the subscription; when no override exists, the plan-level units are returned.
         *
         * @tags subscriptions
         * @name FindAllSubscriptionFixedCharges
         * @summary List all fixed charges for a subscription
         * @request GET:/subscriptions/{external_id}/fixed_charges
         * @secure
         */
        findAllSubscriptionFixedCharges: (externalId, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/fixed_charges`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all effective charges for a specific subscription. If the subscription has plan overrides with charge overrides, the overridden charges are returned.
         *
         * @tags subscriptions
         * @name FindAllSubscriptionCharges
         * @summary List all charges for a subscription
         * @request GET:/subscriptions/{external_id}/charges
         * @secure
         */
        findAllSubscriptionCharges: (externalId, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/charges`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific effective charge for a subscription. If the subscription has a plan override with a charge override, the overridden charge is returned.
         *
         * @tags subscriptions
         * @name FindSubscriptionCharge
         * @summary Retrieve a charge for a subscription
         * @request GET:/subscriptions/{external_id}/charges/{charge_code}
         * @secure
         */
        findSubscriptionCharge: (externalId, chargeCode, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/charges/${chargeCode}`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint creates or updates a charge override for a specific subscription. If the subscription does not have a plan override yet, one will be created automatically. The charge override allows customizing specific charge properties (invoice_display_name, min_amount_cents, properties, filters, taxes, applied_pricing_unit) without affecting the original plan charge. This is a premium feature.
         *
         * @tags subscriptions
         * @name OverrideSubscriptionCharge
         * @summary Override a charge for a subscription
         * @request PUT:/subscriptions/{external_id}/charges/{charge_code}
         * @secure
         */
        overrideSubscriptionCharge: (externalId, chargeCode, data, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/charges/${chargeCode}`,
            method: "PUT",
            query: query,
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint creates a new filter for a specific charge on a subscription.
         *
         * @tags subscriptions
         * @name CreateSubscriptionChargeFilter
         * @summary Create a charge filter
         * @request POST:/subscriptions/{external_id}/charges/{charge_code}/filters
         * @secure
         */
        createSubscriptionChargeFilter: (externalId, chargeCode, data, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/charges/${chargeCode}/filters`,
            method: "POST",
            query: query,
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all filters for a specific charge on a subscription.
         *
         * @tags subscriptions
         * @name FindAllSubscriptionChargeFilters
         * @summary List all filters for a charge
         * @request GET:/subscriptions/{external_id}/charges/{charge_code}/filters
         * @secure
         */
        findAllSubscriptionChargeFilters: (externalId, chargeCode, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/charges/${chargeCode}/filters`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific filter for a charge on a subscription.
         *
         * @tags subscriptions
         * @name FindSubscriptionChargeFilter
         * @summary Retrieve a charge filter
         * @request GET:/subscriptions/{external_id}/charges/{charge_code}/filters/{filter_id}
         * @secure
         */
        findSubscriptionChargeFilter: (externalId, chargeCode, filterId, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/charges/${chargeCode}/filters/${filterId}`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint updates a specific filter for a charge on a subscription.
         *
         * @tags subscriptions
         * @name UpdateSubscriptionChargeFilter
         * @summary Update a charge filter
         * @request PUT:/subscriptions/{external_id}/charges/{charge_code}/filters/{filter_id}
         * @secure
         */
        updateSubscriptionChargeFilter: (externalId, chargeCode, filterId, data, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/charges/${chargeCode}/filters/${filterId}`,
            method: "PUT",
            query: query,
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint deletes a specific filter from a charge on a subscription.
         *
         * @tags subscriptions
         * @name DestroySubscriptionChargeFilter
         * @summary Delete a charge filter
         * @request DELETE:/subscriptions/{external_id}/charges/{charge_code}/filters/{filter_id}
         * @secure
         */
        destroySubscriptionChargeFilter: (externalId, chargeCode, filterId, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/charges/${chargeCode}/filters/${filterId}`,
            method: "DELETE",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves a specific effective fixed charge for a subscription. The `units` reflect any per-subscription unit override applied to the subscription; when no override exists, the plan-level units are returned.
         *
         * @tags subscriptions
         * @name FindSubscriptionFixedCharge
         * @summary Retrieve a fixed charge for a subscription
         * @request GET:/subscriptions/{external_id}/fixed_charges/{fixed_charge_code}
         * @secure
         */
        findSubscriptionFixedCharge: (externalId, fixedChargeCode, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/fixed_charges/${fixedChargeCode}`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint creates or updates a fixed charge override for a subscription, without affecting the original plan fixed charge. When the body contains only `units` (and optionally `apply_units_immediately`), the change is recorded as a per-subscription unit override. When the body also sets `invoice_display_name`, `properties`, or `tax_codes`, it is applied as a full plan override for the subscription instead. With `apply_units_immediately: true` on a pay-in-advance fixed charge the change is billed mid-period; otherwise it takes effect at the next billing period. This is a premium feature.
         *
         * @tags subscriptions
         * @name OverrideSubscriptionFixedCharge
         * @summary Override a fixed charge for a subscription
         * @request PUT:/subscriptions/{external_id}/fixed_charges/{fixed_charge_code}
         * @secure
         */
        overrideSubscriptionFixedCharge: (externalId, fixedChargeCode, data, query, params = {}) => this.request({
            path: `/subscriptions/${externalId}/fixed_charges/${fixedChargeCode}`,
            method: "PUT",
            query: query,
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
    };
    taxes = {
        /**
         * @description This endpoint creates a new tax representing a customizable tax rate applicable to either the organization or a specific customer.
         *
         * @tags taxes
         * @name CreateTax
         * @summary Create a tax
         * @request POST:/taxes
         * @secure
         */
        createTax: (data, params = {}) => this.request({
            path: `/taxes`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves all existing taxes representing a customizable tax rate applicable to either the organization or a specific customer.
         *
         * @tags taxes
         * @name FindAllTaxes
         * @summary List all taxes
         * @request GET:/taxes
         * @secure
         */
        findAllTaxes: (query, params = {}) => this.request({
            path: `/taxes`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint updates an existing tax representing a customizable tax rate applicable to either the organization or a specific customer.
         *
         * @tags taxes
         * @name UpdateTax
         * @summary Update a tax
         * @request PUT:/taxes/{code}
         * @secure
         */
        updateTax: (code, data, params = {}) => this.request({
            path: `/taxes/${code}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint retrieves an existing tax representing a customizable tax rate applicable to either the organization or a specific customer. The tax is identified by its unique code.
         *
         * @tags taxes
         * @name FindTax
         * @summary Retrieve a Tax
         * @request GET:/taxes/{code}
         * @secure
         */
        findTax: (code, params = {}) => this.request({
            path: `/taxes/${code}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to delete a tax.
         *
         * @tags taxes
         * @name DestroyTax
         * @summary Delete a tax
         * @request DELETE:/taxes/{code}
         * @secure
         */
        destroyTax: (code, params = {}) => this.request({
            path: `/taxes/${code}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    wallets = {
        /**
         * @description This endpoint is used to create a wallet with prepaid credits.
         *
         * @tags wallets
         * @name CreateWallet
         * @summary Create a wallet
         * @request POST:/wallets
         * @secure
         */
        createWallet: (data, params = {}) => this.request({
            path: `/wallets`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all wallets with prepaid credits.
         *
         * @tags wallets
         * @name FindAllWallets
         * @summary List all wallets
         * @request GET:/wallets
         * @secure
         */
        findAllWallets: (query, params = {}) => this.request({
            path: `/wallets`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to update an existing wallet with prepaid credits. A terminated wallet cannot be updated and returns a `422` error.
         *
         * @tags wallets
         * @name UpdateWallet
         * @summary Update a wallet
         * @request PUT:/wallets/{lago_id}
         * @secure
         */
        updateWallet: (lagoId, data, params = {}) => this.request({
            path: `/wallets/${lagoId}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to retrieve an existing wallet with prepaid credits.
         *
         * @tags wallets
         * @name FindWallet
         * @summary Retrieve a wallet
         * @request GET:/wallets/{lago_id}
         * @secure
         */
        findWallet: (lagoId, params = {}) => this.request({
            path: `/wallets/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to terminate an existing wallet with prepaid credits.
         *
         * @tags wallets
         * @name DestroyWallet
         * @summary Terminate a wallet
         * @request DELETE:/wallets/{lago_id}
         * @secure
         */
        destroyWallet: (lagoId, params = {}) => this.request({
            path: `/wallets/${lagoId}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint replaces all existing metadata on a wallet with the provided key-value pairs. Any existing metadata keys not included in the request will be removed.
         *
         * @tags wallets
         * @name ReplaceWalletMetadata
         * @summary Replace wallet metadata
         * @request POST:/wallets/{lago_id}/metadata
         * @secure
         */
        replaceWalletMetadata: (lagoId, data, params = {}) => this.request({
            path: `/wallets/${lagoId}/metadata`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint merges the provided metadata with existing metadata on the wallet. Existing keys not in the request are preserved. New keys are added, existing keys are updated.
         *
         * @tags wallets
         * @name MergeWalletMetadata
         * @summary Merge wallet metadata
         * @request PATCH:/wallets/{lago_id}/metadata
         * @secure
         */
        mergeWalletMetadata: (lagoId, data, params = {}) => this.request({
            path: `/wallets/${lagoId}/metadata`,
            method: "PATCH",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes all metadata from a wallet.
         *
         * @tags wallets
         * @name DeleteAllWalletMetadata
         * @summary Delete all wallet metadata
         * @request DELETE:/wallets/{lago_id}/metadata
         * @secure
         */
        deleteAllWalletMetadata: (lagoId, params = {}) => this.request({
            path: `/wallets/${lagoId}/metadata`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint removes a single metadata key from a wallet.
         *
         * @tags wallets
         * @name DeleteWalletMetadataKey
         * @summary Delete a metadata key
         * @request DELETE:/wallets/{lago_id}/metadata/{key}
         * @secure
         */
        deleteWalletMetadataKey: (lagoId, key, params = {}) => this.request({
            path: `/wallets/${lagoId}/metadata/${key}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all wallet transactions.
         *
         * @tags wallets
         * @name FindAllWalletTransactions
         * @summary List all wallet transactions
         * @request GET:/wallets/{lago_id}/wallet_transactions
         * @secure
         */
        findAllWalletTransactions: (lagoId, query, params = {}) => this.request({
            path: `/wallets/${lagoId}/wallet_transactions`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
    };
    walletTransactions = {
        /**
         * @description This endpoint is used to top-up an active wallet.
         *
         * @tags wallets
         * @name CreateWalletTransaction
         * @summary Top up a wallet
         * @request POST:/wallet_transactions
         * @secure
         */
        createWalletTransaction: (data, params = {}) => this.request({
            path: `/wallet_transactions`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to retrieve a specific wallet transactions.
         *
         * @tags wallets
         * @name FindWalletTransaction
         * @summary Retrieve a wallet transaction
         * @request GET:/wallet_transactions/{lago_id}
         * @secure
         */
        findWalletTransaction: (lagoId, params = {}) => this.request({
            path: `/wallet_transactions/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint generates a checkout link for a specific wallet transaction.
         *
         * @tags wallets
         * @name WalletTransactionPaymentUrl
         * @summary Generate a payment URL
         * @request POST:/wallet_transactions/{lago_id}/payment_url
         * @secure
         */
        walletTransactionPaymentUrl: (lagoId, params = {}) => this.request({
            path: `/wallet_transactions/${lagoId}/payment_url`,
            method: "POST",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all consumption records for an inbound wallet transaction. It shows how the credits from this inbound transaction were consumed by outbound transactions. Only available for traceable wallets.
         *
         * @tags wallets
         * @name FindAllWalletTransactionConsumptions
         * @summary List all consumptions for a wallet transaction
         * @request GET:/wallet_transactions/{lago_id}/consumptions
         * @secure
         */
        findAllWalletTransactionConsumptions: (lagoId, query, params = {}) => this.request({
            path: `/wallet_transactions/${lagoId}/consumptions`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all funding records for an outbound wallet transaction. It shows which inbound transactions funded this outbound transaction. Only available for traceable wallets.
         *
         * @tags wallets
         * @name FindAllWalletTransactionFundings
         * @summary List all fundings for a wallet transaction
         * @request GET:/wallet_transactions/{lago_id}/fundings
         * @secure
         */
        findAllWalletTransactionFundings: (lagoId, query, params = {}) => this.request({
            path: `/wallet_transactions/${lagoId}/fundings`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
    };
    webhooks = {
        /**
         * @description This endpoint is used to retrieve the public key used to verify the webhooks signature
         *
         * @tags webhooks
         * @name FetchPublicKey
         * @summary Retrieve webhook public key
         * @request GET:/webhooks/public_key
         * @deprecated
         * @secure
         */
        fetchPublicKey: (params = {}) => this.request({
            path: `/webhooks/public_key`,
            method: "GET",
            secure: true,
            format: "text",
            ...params,
        }),
        /**
         * @description This endpoint is used to retrieve the public key used to verify the webhooks signature, wrapped in a JSON object. Prefer this endpoint over the deprecated GET /webhooks/public_key.
         *
         * @tags webhooks
         * @name FetchJsonPublicKey
         * @summary Retrieve webhook public key (JSON)
         * @request GET:/webhooks/json_public_key
         * @secure
         */
        fetchJsonPublicKey: (params = {}) => this.request({
            path: `/webhooks/json_public_key`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
    };
    webhookEndpoints = {
        /**
         * @description This endpoint is used to create a webhook endpoint.
         *
         * @tags webhook_endpoints
         * @name CreateWebhookEndpoint
         * @summary Create a webhook_endpoint
         * @request POST:/webhook_endpoints
         * @secure
         */
        createWebhookEndpoint: (data, params = {}) => this.request({
            path: `/webhook_endpoints`,
            method: "POST",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to list all webhook endpoints.
         *
         * @tags webhook_endpoints
         * @name FindAllWebhookEndpoints
         * @summary List all webhook endpoints
         * @request GET:/webhook_endpoints
         * @secure
         */
        findAllWebhookEndpoints: (query, params = {}) => this.request({
            path: `/webhook_endpoints`,
            method: "GET",
            query: query,
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to update an existing webhook endpoint.
         *
         * @tags webhook_endpoints
         * @name UpdateWebhookEndpoint
         * @summary Update a webhook endpoint
         * @request PUT:/webhook_endpoints/{lago_id}
         * @secure
         */
        updateWebhookEndpoint: (lagoId, data, params = {}) => this.request({
            path: `/webhook_endpoints/${lagoId}`,
            method: "PUT",
            body: data,
            secure: true,
            type: ContentType.Json,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to retrieve an existing webhook endpoint.
         *
         * @tags webhook_endpoints
         * @name FindWebhookEndpoint
         * @summary Retrieve a webhook endpoint
         * @request GET:/webhook_endpoints/{lago_id}
         * @secure
         */
        findWebhookEndpoint: (lagoId, params = {}) => this.request({
            path: `/webhook_endpoints/${lagoId}`,
            method: "GET",
            secure: true,
            format: "json",
            ...params,
        }),
        /**
         * @description This endpoint is used to delete an existing webhook endpoint.
         *
         * @tags webhook_endpoints
         * @name DestroyWebhookEndpoint
         * @summary Delete a webhook endpoint
         * @request DELETE:/webhook_endpoints/{lago_id}
         * @secure
         */
        destroyWebhookEndpoint: (lagoId, params = {}) => this.request({
            path: `/webhook_endpoints/${lagoId}`,
            method: "DELETE",
            secure: true,
            format: "json",
            ...params,
        }),
    };
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/lago-javascript-client@1.53.0/node_modules/lago-javascript-client/esm/rate_limit_error.js
/**
 * Error class for rate limit (HTTP 429) responses
 */
class LagoRateLimitError extends Error {
    limit;
    remaining;
    reset; // seconds until window resets
    retryAfter; // milliseconds to wait before retrying
    constructor(limit, remaining, reset) {
        super(`Rate limit exceeded. Limit: ${limit}, Remaining: ${remaining}, Reset in: ${reset}s`);
        this.name = "LagoRateLimitError";
        this.limit = limit;
        this.remaining = remaining;
        this.reset = reset;
        this.retryAfter = reset * 1000; // Convert seconds to milliseconds
        // Maintain proper prototype chain for instanceof checks
        Object.setPrototypeOf(this, LagoRateLimitError.prototype);
    }
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/lago-javascript-client@1.53.0/node_modules/lago-javascript-client/esm/rate_limit_headers.js
/**
 * Returns the fraction of the rate limit currently used in [0.0, 1.0],
 * or `null` when the headers aren't usable (missing limit, zero limit,
 * missing remaining).
 */
function rateLimitUsagePct(info) {
    if (info.limit == null || info.remaining == null || info.limit <= 0) {
        return null;
    }
    return 1 - info.remaining / info.limit;
}
/**
 * Extract rate limit information from response headers
 */
function parseRateLimitHeaders(headers) {
    return {
        limit: parseHeaderAsNumber(headers, "x-ratelimit-limit"),
        remaining: parseHeaderAsNumber(headers, "x-ratelimit-remaining"),
        reset: parseHeaderAsNumber(headers, "x-ratelimit-reset"),
    };
}
/**
 * Returns a `RateLimitInfo` (headers + request context), or `null` when no
 * `x-ratelimit-*` headers are present (e.g. self-hosted Lago instance with
 * limits disabled). Useful for skipping observability emission entirely when
 * there's nothing to report.
 */
function parseRateLimitInfo(headers, method, url) {
    const parsed = parseRateLimitHeaders(headers);
    if (parsed.limit == null && parsed.remaining == null && parsed.reset == null) {
        return null;
    }
    return { ...parsed, method, url };
}
/**
 * Helper to parse a header value as a number
 */
function parseHeaderAsNumber(headers, headerName) {
    const value = headers.get(headerName);
    if (value === null)
        return null;
    const num = parseInt(value, 10);
    return isNaN(num) ? null : num;
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/lago-javascript-client@1.53.0/node_modules/lago-javascript-client/esm/rate_limit_fetch.js


/**
 * Creates a fetch wrapper that handles rate limiting with automatic retry
 * Compatible with both Node.js fetch and browser fetch APIs
 */
function createRateLimitFetch(baseFetch, config = {}) {
    const maxRetries = config.maxRetries ?? 3;
    const retryOnRateLimit = config.retryOnRateLimit ?? true;
    const maxRetryDelay = config.maxRetryDelay ?? 20_000;
    const onRateLimitInfo = config.onRateLimitInfo;
    return async function rateLimitFetch(input, init) {
        let lastError;
        for (let attempt = 0; attempt <= maxRetries; attempt++) {
            try {
                const response = await baseFetch(input, init);
                // Handle 429 responses
                if (response.status === 429) {
                    const headers = parseRateLimitHeaders(response.headers);
                    const limit = headers.limit ?? -1;
                    const remaining = headers.remaining ?? 0;
                    const reset = headers.reset ?? -1;
                    const error = new LagoRateLimitError(limit, remaining, reset);
                    if (!retryOnRateLimit) {
                        throw error;
                    }
                    if (attempt === maxRetries) {
                        throw error; // Max retries reached
                    }
                    // Wait before retry
                    const waitMs = getWaitTime(error, attempt, maxRetryDelay);
                    await sleep(waitMs);
                    continue; // Retry
                }
                // Success: emit observability info. Non-2xx, non-429 responses are
                // returned as-is without invoking the callback because their headers
                // do not carry useful rate limit context.
                if (onRateLimitInfo && response.ok) {
                    emitRateLimitInfo(onRateLimitInfo, response, input, init);
                }
                return response;
            }
            catch (error) {
                lastError = error;
                if (!(error instanceof LagoRateLimitError)) {
                    throw error; // Not a rate limit error, rethrow immediately
                }
                if (attempt === maxRetries) {
                    throw error; // Max retries reached
                }
                // Will retry on next iteration
            }
        }
        throw lastError;
    };
}
/**
 * Invoke the configured callback with parsed rate limit info, swallowing any
 * exception so a buggy observer cannot break the request.
 */
function emitRateLimitInfo(callback, response, input, init) {
    try {
        // Honor the method on a Request input when init.method is undefined
        // (a valid fetch signature: fetch(new Request(url, { method: 'POST' }))).
        const method = (init?.method ?? (input instanceof Request ? input.method : "GET")).toUpperCase();
        const url = requestUrl(input);
        const info = parseRateLimitInfo(response.headers, method, url);
        if (info === null)
            return;
        callback(info);
    }
    catch (err) {
        // Never let observability break the request flow.
        // deno-lint-ignore no-console
        console.warn("Lago: onRateLimitInfo callback raised:", err);
    }
}
function requestUrl(input) {
    if (typeof input === "string")
        return input;
    if (input instanceof URL)
        return input.toString();
    // Request
    return input.url;
}
/**
 * Calculate wait time before retry
 * Uses the exact reset time from headers if available, otherwise exponential backoff
 */
function getWaitTime(error, attempt, maxRetryDelay) {
    let waitMs;
    if (error.reset > 0) {
        // Use the exact reset time from the header
        waitMs = error.retryAfter;
    }
    else {
        // Exponential backoff: 1s, 2s, 4s, 8s, etc.
        waitMs = 1000 * Math.pow(2, attempt);
    }
    // Cap at maxRetryDelay
    waitMs = Math.min(waitMs, maxRetryDelay);
    // Add small jitter to prevent thundering herd (max 100ms)
    const jitter = Math.random() * 100;
    return waitMs + jitter;
}
/**
 * Sleep for a specified number of milliseconds
 */
function sleep(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/lago-javascript-client@1.53.0/node_modules/lago-javascript-client/esm/mod.js
// deno-lint-ignore-file no-explicit-any


const Client = (apiKey, apiConfig) => {
    const { rateLimitRetry, ...restConfig } = apiConfig ?? {};
    // Create rate-limit-aware fetch if configured
    const customFetch = rateLimitRetry
        ? createRateLimitFetch((restConfig?.customFetch ?? globalThis.fetch), rateLimitRetry)
        : restConfig?.customFetch;
    const api = new Api({
        securityWorker: (apiKey) => apiKey ? { headers: { Authorization: `Bearer ${apiKey}` } } : {},
        // Cloudflare Workers doesn't support some options like credentials so need to override default
        baseApiParams: {
            redirect: "follow",
        },
        ...restConfig,
        ...(customFetch && { customFetch }),
    });
    api.setSecurityData(apiKey);
    return api;
};
// https://github.com/remix-run/remix/blob/ef26f7671a9619966a6cfa3c39e196d44fbf32cf/packages/remix-server-runtime/responses.ts#L60
function isResponse(value) {
    return (value != null &&
        typeof value.status === "number" &&
        typeof value.statusText === "string" &&
        typeof value.headers === "object" &&
        typeof value.body !== "undefined");
}
async function getLagoError(error) {
    if (isResponse(error)) {
        if (!error.bodyUsed) {
            const errorJson = await error.json();
            return errorJson;
        }
        return error.error;
    }
    throw new Error(error);
}
// Rate limit exports







/***/ })

};
;