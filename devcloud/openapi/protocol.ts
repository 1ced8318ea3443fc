import { parse, type Type } from 'protobufjs';
import { type Fields, isFields } from '../database/document';
import { CloudError } from '../wire/cloud-error';

/** The SDK ships these messages in `protobuf/openapi`. */
const { root } = parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message SvrkitApiData { string apiName = 1; bytes reqData = 2; }
  message CommApiData {
    int32 apiType = 1; OpenApiData openapiData = 2; SvrkitApiData svrkitData = 4; string appid = 6;
  }
  message HttpHeader { string key = 1; string value = 2; }
  message CommOpenApiResp {
    bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4;
    repeated HttpHeader headers = 5; int32 svrkitErrorCode = 6;
  }
  message ApiGetOpenDataByCloudIdReq { repeated string cloudidList = 2; string appid = 3; }
  message OpDataItem { string cloudId = 1; string json = 2; }
  message ApiGetOpenDataByCloudIdResp { repeated OpDataItem dataList = 1; }
`);
const REQUEST = root.lookupType('CommApiData');
const RESPONSE = root.lookupType('CommOpenApiResp');
const OPEN_DATA_REQUEST = root.lookupType('ApiGetOpenDataByCloudIdReq');
const OPEN_DATA_RESPONSE = root.lookupType('ApiGetOpenDataByCloudIdResp');
const OPEN_API = 0;
const SVRKIT_API = 2;
const GET_OPEN_DATA = 'ApiGetOpenDataByCloudId';
const OTHER_APIS: Record<number, string> = { 1: 'inner api', 2: 'svrkit api', 3: 'token api' };

export interface OpenApiCall {
  /** The names are in snake_case, as the SDK sends them. */
  arguments: Fields;
  appid: string;
}

/** A call of `cloud.openapi.<group>.<name>`, or of `cloud.getOpenData`, which comes the same way. */
export type OpenApiRequest = OpenApiCall | { cloudIds: string[] };

/** Reads the protobuf of a cloud call. */
export function readOpenApiRequest(bytes: Buffer): OpenApiRequest {
  const { apiType, openapiData, svrkitData, appid } = decode(REQUEST, bytes);
  const { apiName, reqData } = Object(svrkitData);
  if (apiType === SVRKIT_API && apiName === GET_OPEN_DATA) {
    const { cloudidList } = decode(OPEN_DATA_REQUEST, Buffer.from(reqData));
    return { cloudIds: Array.isArray(cloudidList) ? cloudidList.map(String) : [] };
  }
  if (apiType !== OPEN_API) {
    const name = apiName || (OTHER_APIS[Number(apiType)] ?? '');
    throw new CloudError('INVALID_PARAM', `${name} (apiType ${apiType}) is not supported`);
  }
  const pairs = isFields(openapiData) && Array.isArray(openapiData.pairs) ? openapiData.pairs : [];
  const values: Fields = {};
  for (const { key, value } of pairs) values[String(key)] = readValue(Buffer.from(value));
  return { arguments: values, appid: String(appid ?? '') };
}

/** Wraps WeChat's JSON answer as the SDK expects it. */
export function writeOpenApiAnswer(answer: Fields): Uint8Array {
  const respData = Buffer.from(JSON.stringify(answer));
  return RESPONSE.encode({ respData, contentType: 'application/json', httpCode: 200 }).finish();
}

/** Writes the answer to `getOpenData`, with an entry for each cloudID. */
export function writeOpenData(entries: readonly Fields[]): Uint8Array {
  const dataList = entries.map((entry) => ({
    cloudId: String(entry.cloudID),
    json: JSON.stringify(entry),
  }));
  const respData = OPEN_DATA_RESPONSE.encode({ dataList }).finish();
  return RESPONSE.encode({ respData, httpCode: 200 }).finish();
}

/** Writes a failure that happened before WeChat was asked, such as -604101. */
export function writeOpenApiFailure(errorCode: number): Uint8Array {
  return RESPONSE.encode({ errorCode, httpCode: 200 }).finish();
}

function decode(type: Type, bytes: Buffer): Fields {
  try {
    const decoded: unknown = type.toObject(type.decode(bytes), { defaults: true });
    return isFields(decoded) ? decoded : {};
  } catch (error) {
    throw new CloudError('INVALID_PARAM', `requestData is not ${type.name}: ${String(error)}`);
  }
}

/** Reads JSON. It returns the bytes of a file unchanged. */
function readValue(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return bytes;
  }
}
