package org.junheng.web.problem;

import org.springframework.http.HttpStatus;

/** What a status means to users. */
final class Words {

    private Words() {}

    static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求看不懂";
            case UNAUTHORIZED -> "请先登录";
            case FORBIDDEN -> "没有权限";
            case NOT_FOUND -> "找不到";
            case METHOD_NOT_ALLOWED -> "不能这样访问";
            case NOT_ACCEPTABLE -> "没有这种格式";
            case CONFLICT -> "与现状冲突";
            case CONTENT_TOO_LARGE -> "文件太大";
            case UNSUPPORTED_MEDIA_TYPE -> "格式不对";
            case UNPROCESSABLE_CONTENT -> "内容有问题";
            case TOO_MANY_REQUESTS -> "请稍后再试";
            case SERVICE_UNAVAILABLE -> "暂时不能使用";
            default -> status.is4xxClientError() ? "请求有误" : "程序出错";
        };
    }

    static String detail(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求不完整或格式不对。请对照接口说明检查参数。";
            case UNAUTHORIZED -> "没有登录,或登录已失效。请用账号和密码登录后再试。";
            case FORBIDDEN -> "当前账号没有这项权限。需要时请联系管理员。";
            case NOT_FOUND -> "没有这个地址。请检查网址,或从首页重新打开。";
            case METHOD_NOT_ALLOWED -> "这个地址不接受这种请求方法。请对照接口说明改正。";
            case NOT_ACCEPTABLE -> "给不出所要的格式。请对照接口说明改正 Accept。";
            case CONTENT_TOO_LARGE -> "上传的文件超过 64 MB。请检查文件,或压缩成 zip 再上传。";
            case UNSUPPORTED_MEDIA_TYPE -> "不接受这种内容格式。请对照接口说明改正 Content-Type。";
            case SERVICE_UNAVAILABLE -> "服务正忙或正在停止。请稍后再试。";
            default -> status.is4xxClientError() ? "请求有误,没有处理。" : "程序出错,没有完成。请稍后再试。";
        };
    }
}
